using ReleasePortal.Cli.Output;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Importing;

/// <summary>Says of each row that became no record, or only a part of one, where it is and why.</summary>
internal static class ImportReport
{
    public static void Write(ImportRun run, Surroundings surroundings)
    {
        var (output, palette) = (surroundings.Output, surroundings.OutputPalette);
        foreach (var (place, why) in run.LeftOut)
            output.WriteLine($"{palette.Path(Inert.Text(place))}: left out: {Inert.Text(why)}.");
        foreach (var problem in run.Problems)
        {
            var mark = problem.IsEssential ? palette.Of(Severity.Error, "not mapped") : palette.Of(Severity.Warning, "without this key");
            output.WriteLine($"{palette.Path(Inert.Text(problem.Place))}: {mark}: {Inert.Text(problem.Field)}: {Inert.Text(problem.Why.TrimEnd('.'))}.");
        }
    }

    /// <param name="rows">How many there were.</param>
    /// <param name="records">How many became records.</param>
    /// <param name="run">What became of the others.</param>
    /// <param name="verb">What was done with the records.</param>
    /// <param name="surroundings">Where it is told.</param>
    public static void Sum(int rows, int records, ImportRun run, string verb, Surroundings surroundings)
    {
        var unmapped = run.Problems.Where(problem => problem.IsEssential).Select(problem => problem.Place).Distinct(StringComparer.Ordinal).Count();
        surroundings.Output.WriteLine($"{Tally.Count(rows, "row")}: {Tally.Count(records, "record")} {verb}, {run.LeftOut.Count} left out, {unmapped} not mapped.");
    }
}
