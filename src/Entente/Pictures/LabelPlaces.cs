namespace Entente.Pictures;

/// <summary>Finds a place for each label beside its mark, where it covers least.</summary>
internal static class LabelPlaces
{
    /// <summary>A label's place: baseline start, its box, and which end of it is fixed, since fonts differ in width.</summary>
    internal readonly record struct Place(double X, double Y, double Width, double Height, string Anchor = "start")
    {
        /// <summary>The fixed end.</summary>
        public double At => Anchor == "end" ? X + Width : Anchor == "middle" ? X + (Width / 2) : X;

        /// <summary>The part of this box that another covers.</summary>
        public double Shared(Place other) =>
            Math.Max(0, Math.Min(X + Width, other.X + other.Width) - Math.Max(X, other.X))
            * Math.Max(0, Math.Min(Y, other.Y) - Math.Max(Y - Height, other.Y - other.Height));
    }

    /// <summary>Width of a label in a plain sans serif, near enough to keep labels apart.</summary>
    public static double WidthOf(string text, double size) => text.Sum(letter =>
        letter is 'i' or 'l' or 'j' or 'I' or 't' or 'f' or '.' or ' ' ? 0.36 : letter is 'm' or 'w' or 'M' or 'W' ? 0.95
        : letter > 0x2E80 ? 1.0 : char.IsUpper(letter) ? 0.74 : 0.62) * size;

    /// <summary>Places labels in the order given, the weightiest first.</summary>
    public static Place[] Find(
        IReadOnlyList<(double X, double Y, double Radius)> marks, IReadOnlyList<string> labels, IReadOnlyList<int> order,
        double size, (double Width, double Height) frame)
    {
        Place[] found = new Place[labels.Count];
        List<Place> taken = [];
        foreach (int index in order)
        {
            Place best = default;
            double least = double.MaxValue;
            foreach (Place candidate in Around(marks[index], WidthOf(labels[index], size), size))
            {
                double cost = Cost(candidate, marks, index, taken, frame) + (candidate.X * 1e-9);
                if (cost < least - 1e-6)
                {
                    (best, least) = (candidate, cost);
                }
            }

            found[index] = best;
            taken.Add(best);
        }

        return found;
    }

    private static IEnumerable<Place> Around((double X, double Y, double Radius) mark, double width, double size)
    {
        double gap = mark.Radius + 4;
        double slant = (mark.Radius * 0.72) + 3;
        double middle = mark.Y + (size * 0.36);
        yield return new Place(mark.X + gap, middle, width, size);
        yield return new Place(mark.X - gap - width, middle, width, size, "end");
        yield return new Place(mark.X - (width / 2), mark.Y + gap + (size * 0.85), width, size, "middle");
        yield return new Place(mark.X - (width / 2), mark.Y - gap, width, size, "middle");
        yield return new Place(mark.X + slant, mark.Y - slant + (size * 0.1), width, size);
        yield return new Place(mark.X + slant, mark.Y + slant + (size * 0.7), width, size);
        yield return new Place(mark.X - slant - width, mark.Y - slant + (size * 0.1), width, size, "end");
        yield return new Place(mark.X - slant - width, mark.Y + slant + (size * 0.7), width, size, "end");
    }

    private static double Cost(
        Place place, IReadOnlyList<(double X, double Y, double Radius)> marks, int own, List<Place> taken,
        (double Width, double Height) frame)
    {
        double cost = taken.Sum(other => other.Shared(place)) * 3;
        for (int mark = 0; mark < marks.Count; mark++)
        {
            if (mark != own)
            {
                (double x, double y, double radius) = marks[mark];
                double covered = place.Shared(new Place(x - radius - 1, y + radius + 1, (2 * radius) + 2, (2 * radius) + 2));
                cost += covered > 0 ? 60 + (covered * 2) : 0;
            }
        }

        double outside = Math.Max(0, 2 - place.X) + Math.Max(0, place.X + place.Width + 2 - frame.Width)
            + Math.Max(0, place.Height + 2 - place.Y) + Math.Max(0, place.Y + 4 - frame.Height);
        return cost + (outside * 60);
    }
}
