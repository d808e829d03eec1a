namespace Entente.Vocabulary;

/// <summary>Reads the registry from the data files that travel with it.</summary>
internal static class ActorTables
{
    /// <summary>The shipped registry.</summary>
    public static ActorRegistry Load()
    {
        ILookup<string, DatedCode> codes = Table("state-codes.csv").Rows.Concat(Table("place-codes.csv").Rows)
            .ToLookup(row => row["id"], row => new DatedCode(Enum.Parse<CodeSystem>(row["system"]), row["code"], row.Span), StringComparer.Ordinal);
        ILookup<string, DatedName> names = Table("state-names.csv").Rows
            .ToLookup(row => row["id"], row => new DatedName(row["text"], Enum.Parse<NameKind>(row["kind"]), row.Span) { IsExact = row["exact"] == "yes" }, StringComparer.Ordinal);
        ILookup<string, Membership> members = Table("memberships.csv").Rows
            .SelectMany(row => row.Parts("members", ' ').Select(member => (Id: row["id"], Membership: new Membership(ActorId.From(member), row.Span))))
            .ToLookup(pair => pair.Id, pair => pair.Membership, StringComparer.Ordinal);

        IEnumerable<Actor> states = Table("states.csv").Rows.Select(row => State(row, codes, names));
        IEnumerable<Actor> others = Table("organisations.csv").Rows.Select(row => Organisation(row, members));
        Dictionary<string, string> parents = Table("m49.csv").Rows
            .ToDictionary(row => row["area"], row => row["parent"], StringComparer.Ordinal);
        return new ActorRegistry([.. states.Concat(others).OrderBy(actor => actor.Id)], [.. Table("regions.csv").Rows.Select(RegionOf)], parents);
    }

    private static Actor State(DataRow row, ILookup<string, DatedCode> codes, ILookup<string, DatedName> names)
    {
        string[] spells = row.Parts("spells", ' ');
        return new Actor
        {
            Id = ActorId.From(row["id"]),
            Kind = Enum.Parse<ActorKind>(row["kind"]),
            Name = row["name"],
            Existed = spells.Length == 0 ? DateSpan.Always : new DateSpan(End(spells[0], 0), End(spells[^1], 1)),
            Codes = [.. codes[row["id"]]],
            Names = [.. names[row["id"]]],
            Predecessors = [.. row.Parts("predecessors", ' ').Select(ActorId.From)],
            M49Area = row["m49"] is { Length: > 0 } area ? area : null,
        };
    }

    private static Actor Organisation(DataRow row, ILookup<string, Membership> members)
    {
        string[] names = row.Parts("names", ';');
        return new Actor
        {
            Id = ActorId.From(row["id"]),
            Kind = Enum.Parse<ActorKind>(row["kind"]),
            Name = names[0].TrimStart('!'),
            Existed = row.Span,
            Names = [.. names.Select(name => new DatedName(name.TrimStart('!'), NameKind.Name, DateSpan.Always) { IsExact = name.StartsWith('!') })],
            Base = row["base"] is { Length: > 0 } state ? ActorId.From(state) : null,
            Members = [.. members[row["id"]]],
        };
    }

    private static Region RegionOf(DataRow row) => new(
        row["key"], row["name"], row.Parts("m49", ' '), [.. row.Parts("states", ' ').Select(ActorId.From)], row.Parts("names", ';'));

    private static PartialDate? End(string spell, int side) =>
        spell.Split('/')[side] is { Length: > 0 } text ? PartialDate.Parse(text, null) : null;

    private static DataTable Table(string name) => DataTable.Embedded(typeof(ActorTables).Assembly, name);
}
