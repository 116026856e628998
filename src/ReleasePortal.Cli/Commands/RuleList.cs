using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Commands;

/// <summary>All rules, family by family.</summary>
internal static class RuleList
{
    public static void Write(IReadOnlyList<Rule> rules, Surroundings surroundings)
    {
        var (output, palette) = (surroundings.Output, surroundings.OutputPalette);
        var nameWidth = rules.Max(rule => rule.Name.Length);
        foreach (var family in rules.GroupBy(rule => rule.Code[..3], StringComparer.Ordinal))
        {
            output.WriteLine(palette.Strong($"{family.Key}  {Title(family.Key)}"));
            foreach (var rule in family)
            {
                var severity = palette.Of(rule.Severity, Tally.Word(rule.Severity).PadRight(7));
                output.WriteLine($"  {rule.Code}  {severity}  {rule.Name.PadRight(nameWidth)}  {rule.Title}");
            }

            output.WriteLine();
        }

        output.WriteLine($"{rules.Count} rules. portal explain CODE tells what one catches, why, and how to put it right.");
    }

    private static string Title(string family) => family switch
    {
        "DOC" => "documents",
        "REF" => "references",
        "CAL" => "calendar",
        "GOV" => "governance",
        "EVD" => "evidence",
        "HIS" => "history",
        "EXE" => "execution",
        "PRV" => "privacy",
        _ => "",
    };
}
