using Entente.Workshop.Scoring;
using Entente.Workshop.Training;

return args switch
{
    ["train", .. string[] rest] => TrainCommand.Run(rest),
    ["score", .. string[] rest] => ScoreCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: Entente.Workshop VERB [options]
          train --treebanks FOLDER --out FILE [--seed N]   fits the language model
          score [--model FILE] TREEBANK...                 prints its scores on treebanks
        """);
    return 2;
}
