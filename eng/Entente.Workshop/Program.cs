using System.Globalization;
using Entente.Workshop;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return args switch
{
    ["starter", .. string[] rest] => StarterVerb.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("workshop starter --from FOLDER [--out src/Entente.Sources/Data]   make the starter record's computed files");
    return 2;
}
