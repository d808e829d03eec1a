using System.Globalization;
using Entente.Workshop;
using Entente.Workshop.Relations;
using Entente.Workshop.Scoring;
using Entente.Workshop.Training;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return args switch
{
    ["starter", .. string[] rest] => StarterVerb.Run(rest),
    ["train", .. string[] rest] => TrainCommand.Run(rest),
    ["score", .. string[] rest] => ScoreCommand.Run(rest),
    ["parse", .. string[] rest] => ParseCommand.Run(rest),
    ["relations", .. string[] rest] => RelationsVerb.Run(rest),
    ["relations-fit", .. string[] rest] => FitVerb.Run(rest),
    ["blocs-speed", .. string[] rest] => BlocsSpeedVerb.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: Entente.Workshop VERB [options]
          starter --from FOLDER [--out FOLDER]             makes the starter record's computed files
          train --treebanks FOLDER --out FILE [--seed N]   fits the language model
          score [--model FILE] TREEBANK...                 prints its scores on treebanks
          parse FILE                                       prints the trees of a text
          relations TURNS [FOLDER]                         holds the relations on record against known turns and data sets
          blocs-speed FILE [SECONDS]                       times the exact solvers on signed networks
        """);
    return 2;
}
