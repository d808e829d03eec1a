namespace Entente.Reading.Language;

/// <summary>Parses with the network: it scores every arc, and the best tree with one root is taken as a whole.</summary>
internal sealed class NetworkParser(ArcNetwork network, TagSet tags, int labels)
{
    /// <summary>Longer sentences are left to the greedy parser: the search over whole trees takes the cube of their length.</summary>
    public const int LongestSentence = 160;

    /// <summary>Tags once more and parses a sentence that the perceptron has tagged.</summary>
    public void Parse(ParserDesk desk)
    {
        SentenceBuffer sentence = desk.Sentence;
        NetworkDesk net = desk.Network;
        network.Read(sentence, net);
        ArcNetwork.Tag(sentence, net, tags.Count);
        desk.Tree.Begin(sentence.Count);
        for (int head = 0; head <= sentence.Count; head++)
        {
            desk.Tree.Set(head, net.Arcs.AsSpan(head * net.ArcRoom, sentence.Count));
        }

        desk.Tree.Decide();
        desk.Tree.Heads.CopyTo(desk.Heads);
        for (int i = 0; i < sentence.Count; i++)
        {
            sentence.Upos[i] = tags.UposIndex[sentence.Tag[i]];
        }

        network.Label(net, desk.Heads.AsSpan(0, sentence.Count), desk.Labels, labels);
    }
}
