namespace Entente.Vocabulary;

/// <summary>Verbal or material, cooperation or conflict. The map from event types is that of the PLOVER codebook, which
/// puts the old CAMEO root 16 (reduce relations) in material conflict as GDELT does.</summary>
public enum QuadClass
{
    /// <summary>Words of cooperation: agreement, support, consultation.</summary>
    VerbalCooperation = 1,

    /// <summary>Acts of cooperation: aid, joint exercises, release.</summary>
    MaterialCooperation = 2,

    /// <summary>Words of conflict: demand, accusation, threat.</summary>
    VerbalConflict = 3,

    /// <summary>Acts of conflict: sanctions, force, arrest.</summary>
    MaterialConflict = 4,
}
