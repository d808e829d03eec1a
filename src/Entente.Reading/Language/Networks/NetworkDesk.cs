namespace Entente.Reading.Language;

/// <summary>The network's working memory for one sentence, used again for the next.</summary>
internal sealed class NetworkDesk
{
    private int _room;

    /// <summary>What words seen lately put into the first layer.</summary>
    public WordCache<float> Words { get; } = new(4, InputGates.Size);

    /// <summary>What the tables give for words that are not among those, and what that puts into the first layer.</summary>
    public float[] Inputs { get; private set; } = [];

    public float[] InputSums { get; private set; } = [];

    /// <summary>The gates of the layer that reads forward.</summary>
    public float[] Forward { get; private set; } = [];

    /// <summary>The gates of the layer that reads backward.</summary>
    public float[] Backward { get; private set; } = [];

    public float[] Cell { get; } = new float[NetworkShape.Hidden];

    public float[] First { get; private set; } = [];

    public float[] Second { get; private set; } = [];

    /// <summary>A layer's outputs in whole numbers.</summary>
    public short[] Whole { get; private set; } = [];

    public float[] Heads { get; private set; } = [];

    public float[] Children { get; private set; } = [];

    public float[] Pairs { get; private set; } = [];

    public float[] LabelHeads { get; private set; } = [];

    public float[] LabelChildren { get; private set; } = [];

    public float[] TagScores { get; private set; } = [];

    /// <summary>The pairs' rows turned into columns.</summary>
    public float[] Turned { get; private set; } = [];

    /// <summary>The scores of arcs: entry head * <see cref="ArcRoom"/> + child.</summary>
    public float[] Arcs { get; private set; } = [];

    /// <summary>Numbers in a row of <see cref="Arcs"/>: the rows, up to a multiple of 16.</summary>
    public int ArcRoom { get; private set; }

    public float[] Bent { get; private set; } = [];

    public float[] Scores { get; private set; } = [];

    /// <summary>Rows up to a multiple of four: products run over four at a time, and there is room for them.</summary>
    public static int Padded(int rows) => (rows + 3) / 4 * 4;

    public void Begin(int rows)
    {
        ArcRoom = (rows + 15) / 16 * 16;
        if (rows <= _room)
        {
            return;
        }

        _room = ArcRoom;
        Inputs = new float[_room * InputGates.WordPart];
        InputSums = new float[_room * InputGates.Size];
        Forward = new float[_room * NetworkShape.Gates];
        Backward = new float[_room * NetworkShape.Gates];
        First = new float[_room * NetworkShape.Output];
        Second = new float[_room * NetworkShape.Output];
        Whole = new short[_room * NetworkShape.Output];
        Heads = new float[_room * NetworkShape.Arc];
        Children = new float[_room * NetworkShape.Arc];
        Pairs = new float[_room * NetworkShape.Arc];
        LabelHeads = new float[_room * NetworkShape.Label];
        LabelChildren = new float[_room * NetworkShape.Label];
        TagScores = new float[_room * NetworkShape.TagRoom];
        Turned = new float[_room * NetworkShape.Arc];
        Arcs = new float[_room * _room];
        Bent = new float[_room * NetworkShape.Label];
        Scores = new float[_room * NetworkShape.LabelRoom];
    }
}
