using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Exports;

/// <summary>Writes a signed network in the forms of other programs: GraphML (igraph, networkx), GEXF (Gephi), CSV and JSON Lines edge lists.</summary>
/// <remarks>A dyad without a tie is unknown and has no edge. Numbers are written so that they read back bit for bit. The same network gives
/// the same bytes.</remarks>
public static class NetworkExport
{
    private const string GraphMl = "http://graphml.graphdrawing.org/xmlns";
    private const string Gexf = "http://gexf.net/1.3";
    private static readonly (string Name, string Type)[] EdgeFields = [("sign", "int"), ("weight", "double"), ("relation", "double"), ("low", "double"), ("high", "double")];

    /// <summary>The edge list with a header: source, target, sign, weight, relation, low, high, date.</summary>
    public static string Csv(SignedNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        StringBuilder text = new("source,target,sign,weight,relation,low,high,date\n");
        foreach (NetworkEdge edge in network.Ties.Select(NetworkEdge.Of))
        {
            text.Append(CultureInfo.InvariantCulture, $"{edge.Source},{edge.Target},{edge.Sign},{edge.Weight:R},{edge.Relation:R},{edge.Low:R},{edge.High:R},{network.AsOf:yyyy-MM-dd}\n");
        }

        return text.ToString();
    }

    /// <summary>The edge list, one JSON object a line.</summary>
    public static string JsonLines(SignedNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        StringBuilder text = new();
        foreach (NetworkEdge edge in network.Ties.Select(NetworkEdge.Of))
        {
            text.Append(JsonSerializer.Serialize(new
            {
                source = edge.Source.Text,
                target = edge.Target.Text,
                sign = edge.Sign,
                weight = edge.Weight,
                relation = edge.Relation,
                low = edge.Low,
                high = edge.High,
                date = network.AsOf,
            })).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>GraphML with the name of each actor and the fields of <see cref="NetworkEdge"/>.</summary>
    /// <param name="network">The network.</param>
    /// <param name="nameOf">The usual name of an actor.</param>
    public static string ToGraphMl(SignedNetwork network, Func<ActorId, string> nameOf) => Xml(network, writer =>
    {
        writer.WriteStartElement("graphml", GraphMl);
        Key(writer, "name", "node", "name", "string");
        Key(writer, "date", "graph", "date", "string");
        foreach ((string name, string type) in EdgeFields)
        {
            Key(writer, name, "edge", name, type);
        }

        writer.WriteStartElement("graph", GraphMl);
        writer.WriteAttributeString("id", "entente");
        writer.WriteAttributeString("edgedefault", "undirected");
        Datum(writer, "date", network.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (ActorId actor in network.Actors)
        {
            writer.WriteStartElement("node", GraphMl);
            writer.WriteAttributeString("id", actor.Text);
            Datum(writer, "name", nameOf(actor));
            writer.WriteEndElement();
        }

        foreach (NetworkEdge edge in network.Ties.Select(NetworkEdge.Of))
        {
            writer.WriteStartElement("edge", GraphMl);
            writer.WriteAttributeString("source", edge.Source.Text);
            writer.WriteAttributeString("target", edge.Target.Text);
            foreach ((string name, string value) in Values(edge))
            {
                Datum(writer, name, value);
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    });

    /// <summary>GEXF 1.3 with the name of each actor and the fields of <see cref="NetworkEdge"/>.</summary>
    /// <param name="network">The network.</param>
    /// <param name="nameOf">The usual name of an actor.</param>
    public static string ToGexf(SignedNetwork network, Func<ActorId, string> nameOf) => Xml(network, writer =>
    {
        writer.WriteStartElement("gexf", Gexf);
        writer.WriteAttributeString("version", "1.3");
        writer.WriteStartElement("graph", Gexf);
        writer.WriteAttributeString("defaultedgetype", "undirected");
        writer.WriteAttributeString("mode", "static");
        writer.WriteStartElement("attributes", Gexf);
        writer.WriteAttributeString("class", "edge");
        foreach ((string name, string type) in EdgeFields.Where(field => field.Name != "weight"))
        {
            writer.WriteStartElement("attribute", Gexf);
            writer.WriteAttributeString("id", name);
            writer.WriteAttributeString("title", name);
            writer.WriteAttributeString("type", type == "int" ? "integer" : type);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteStartElement("nodes", Gexf);
        foreach (ActorId actor in network.Actors)
        {
            writer.WriteStartElement("node", Gexf);
            writer.WriteAttributeString("id", actor.Text);
            writer.WriteAttributeString("label", nameOf(actor));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteStartElement("edges", Gexf);
        int number = 0;
        foreach (NetworkEdge edge in network.Ties.Select(NetworkEdge.Of))
        {
            writer.WriteStartElement("edge", Gexf);
            writer.WriteAttributeString("id", (number++).ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("source", edge.Source.Text);
            writer.WriteAttributeString("target", edge.Target.Text);
            writer.WriteAttributeString("weight", edge.Weight.ToString("R", CultureInfo.InvariantCulture));
            writer.WriteStartElement("attvalues", Gexf);
            foreach ((string name, string value) in Values(edge).Where(field => field.Name != "weight"))
            {
                writer.WriteStartElement("attvalue", Gexf);
                writer.WriteAttributeString("for", name);
                writer.WriteAttributeString("value", value);
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    });

    private static (string Name, string Value)[] Values(NetworkEdge edge) =>
    [
        ("sign", edge.Sign.ToString(CultureInfo.InvariantCulture)),
        ("weight", edge.Weight.ToString("R", CultureInfo.InvariantCulture)),
        ("relation", edge.Relation.ToString("R", CultureInfo.InvariantCulture)),
        ("low", edge.Low.ToString("R", CultureInfo.InvariantCulture)),
        ("high", edge.High.ToString("R", CultureInfo.InvariantCulture)),
    ];

    private static string Xml(SignedNetwork network, Action<XmlWriter> write)
    {
        ArgumentNullException.ThrowIfNull(network);
        using MemoryStream bytes = new();
        using (XmlWriter writer = XmlWriter.Create(bytes, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Key(XmlWriter writer, string id, string of, string name, string type)
    {
        writer.WriteStartElement("key", GraphMl);
        writer.WriteAttributeString("id", id);
        writer.WriteAttributeString("for", of);
        writer.WriteAttributeString("attr.name", name);
        writer.WriteAttributeString("attr.type", type);
        writer.WriteEndElement();
    }

    private static void Datum(XmlWriter writer, string key, string value)
    {
        writer.WriteStartElement("data", GraphMl);
        writer.WriteAttributeString("key", key);
        writer.WriteString(value);
        writer.WriteEndElement();
    }
}
