namespace Entente.Reading.Language;

/// <summary>The network's working memory for one sentence, used again for the next.</summary>
internal sealed class NetworkDesk
{
    private int _room;

    public float[] Input { get; private set; } = [];

    public float[] Gates { get; private set; } = [];

    public float[] Cells { get; private set; } = [];

    public float[] First { get; private set; } = [];

    public float[] Second { get; private set; } = [];

    public float[] Heads { get; private set; } = [];

    public float[] Children { get; private set; } = [];

    public float[] Pairs { get; private set; } = [];

    public float[] LabelHeads { get; private set; } = [];

    public float[] LabelChildren { get; private set; } = [];

    public float[] TagScores { get; private set; } = [];

    /// <summary>The heads' rows turned into columns.</summary>
    public float[] Turned { get; private set; } = [];

    /// <summary>Logarithms of probabilities: entry child * <see cref="ArcRoom"/> + head.</summary>
    public float[] Arcs { get; private set; } = [];

    /// <summary>Numbers in a row of <see cref="Arcs"/>: the rows, up to a multiple of 16.</summary>
    public int ArcRoom { get; private set; }

    public float[] Shares { get; private set; } = [];

    public float[] Bent { get; } = new float[NetworkShape.Label];

    public float[] Scores { get; } = new float[NetworkShape.LabelRoom];

    public void Begin(int rows)
    {
        ArcRoom = (rows + 15) / 16 * 16;
        if (rows <= _room)
        {
            return;
        }

        _room = ArcRoom;
        Input = new float[_room * NetworkShape.InputSize];
        Gates = new float[_room * NetworkShape.Gates];
        Cells = new float[_room * NetworkShape.Hidden];
        First = new float[_room * NetworkShape.Output];
        Second = new float[_room * NetworkShape.Output];
        Heads = new float[_room * NetworkShape.Arc];
        Children = new float[_room * NetworkShape.Arc];
        Pairs = new float[_room * NetworkShape.Arc];
        LabelHeads = new float[_room * NetworkShape.Label];
        LabelChildren = new float[_room * NetworkShape.Label];
        TagScores = new float[_room * NetworkShape.TagRoom];
        Turned = new float[_room * NetworkShape.Arc];
        Arcs = new float[_room * _room];
        Shares = new float[_room];
    }
}
