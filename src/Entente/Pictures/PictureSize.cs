namespace Entente.Pictures;

/// <summary>How large a picture is, in units that the page shows as CSS pixels or a little less.</summary>
/// <param name="Width">Width, over 200.</param>
/// <param name="Height">Height, over 150.</param>
/// <param name="LabelSize">Height of the letters of labels.</param>
/// <param name="HasCodes">Whether labels are ids and not names, for narrow screens.</param>
public sealed record PictureSize(double Width, double Height, double LabelSize, bool HasCodes)
{
    /// <summary>For a screen of 320 to 640 px.</summary>
    public static PictureSize Narrow { get; } = new(340, 380, 11.5, true);

    /// <summary>For half of a wide column.</summary>
    public static PictureSize Half { get; } = new(540, 500, 13, false);

    /// <summary>For a wide column.</summary>
    public static PictureSize Wide { get; } = new(880, 620, 13, false);
}
