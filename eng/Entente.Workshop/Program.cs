using System.Globalization;
using Entente.Workshop;
using Entente.Workshop.Factuality;
using Entente.Workshop.Imports;
using Entente.Workshop.Ledgers;
using Entente.Workshop.Reading;
using Entente.Workshop.Relations;
using Entente.Workshop.Reliability;
using Entente.Workshop.Scoring;
using Entente.Workshop.Training;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return args switch
{
    ["starter", .. string[] rest] => StarterVerb.Run(rest),
    ["train", .. string[] rest] => TrainCommand.Run(rest),
    ["train-factuality", .. string[] rest] => TrainFactualityCommand.Run(rest),
    ["train-moods", .. string[] rest] => TrainMoodsCommand.Run(rest),
    ["score", .. string[] rest] => ScoreCommand.Run(rest),
    ["parse", .. string[] rest] => ParseCommand.Run(rest),
    ["fuzz", .. string[] rest] => FuzzCommand.Run(rest),
    ["lexicon", ..] => LexiconCommand.Run(),
    ["moods", .. string[] rest] => MoodsCommand.Run(rest),
    ["relations", .. string[] rest] => RelationsVerb.Run(rest),
    ["relations-fit", .. string[] rest] => FitVerb.Run(rest),
    ["relations-speed", .. string[] rest] => SpeedVerb.Run(rest),
    ["blocs-speed", .. string[] rest] => BlocsSpeedVerb.Run(rest),
    ["import-speed", .. string[] rest] => ReadSpeedVerb.Run(rest),
    ["reading-speed", .. string[] rest] => ReadingSpeedVerb.Run(rest),
    ["reading-confidence", .. string[] rest] => ReadingConfidenceVerb.Run(rest),
    ["claim-confidence", .. string[] rest] => ClaimConfidenceVerb.Run(rest),
    ["reading-gaps", .. string[] rest] => ReadingGapsVerb.Run(rest),
    ["actor-gaps", .. string[] rest] => ActorGapsVerb.Run(rest),
    ["reading-misses", .. string[] rest] => ReadingMissesVerb.Run(rest),
    ["reading-gold", .. string[] rest] => ReadingGoldVerb.Run(rest),
    ["ledger-speed", .. string[] rest] => LedgerSpeedVerb.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: Entente.Workshop VERB [options]
          starter --from FOLDER [--out FOLDER]             makes the starter record's computed files
          train --treebanks FOLDER --out FILE [--seed N]   fits the language model
          train-factuality --gold TSV --treebank FILE --out FILE
                                                           fits the factuality model
          train-moods --gold FOLDER [--out FILE]            fits the weights of moods, and scores them on lines held out
          score [--model FILE] TREEBANK...                 prints its scores on treebanks
          parse FILE                                       prints the trees of a text
          fuzz [--from SEED] [--count N] [--size N]        reads hostile texts, and prints what was refused and what took long
          lexicon                                          prints the size of the actor lexicon and what loading it costs
          moods FILE                                       prints the clauses, claims and events of each line of a text
          relations TURNS [FOLDER]                         holds the relations on record against known turns and data sets
          reading-speed FILE...                            times the reader on suites, gold lines or treebanks' texts
          reading-confidence SUITE GOLD                    how often acts are right, by rule and by confidence
          claim-confidence FOLDER... [--out FILE]          how often claims are right, by kind and by what they were read from; fits the table
          reading-gaps FILE                                lists sentences of two actors with the acts they give, or their verbs
          actor-gaps FILE [all]                            lists gold lines in which an expected actor is not found
          reading-misses SUITE [odd|even] [tree] [quiet]   shows what the coder missed in one half of a suite
          reading-gold FILE [show] [tree]                  scores the coder on gold lines; shows what it missed
          relations-fit FOLDER [FILE]                      fits the loadings of relations and scores them out of sample
          relations-speed FOLDER                           times the fit and the filter of relations
          blocs-speed FILE [SECONDS]                       times the exact solvers on signed networks
          import-speed FILE...                             times the reading of data files, without a ledger
          ledger-speed [ROWS] [FOLDER]                     measures the ledger on made-up events in the shape of ICEWS
        """);
    return 2;
}
