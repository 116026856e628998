using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>The sentence at the end of a report: how much was found, in how much, by how many rules.</summary>
internal static class Tally
{
    public static string Of(Inspection inspection) =>
        $"{Found(inspection.Review)} in {Count(inspection.Documents, "document")}; {Rules(inspection.Review)}.{Waived(inspection.Review)}{Unread(inspection.Review)}";

    /// <summary>Such as "2 errors and 1 note".</summary>
    public static string Found(Review review)
    {
        var parts = Enum.GetValues<Severity>()
            .Where(severity => review.Count(severity) > 0)
            .Select(severity => Count(review.Count(severity), Word(severity)))
            .ToList();
        return parts.Count switch
        {
            0 => "Nothing found",
            1 => parts[0],
            _ => string.Join(", ", parts[..^1]) + " and " + parts[^1],
        };
    }

    public static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>Such as "85 ms" or "1.4 s".</summary>
    public static string Took(TimeSpan time) =>
        time.TotalSeconds < 1 ? $"{time.TotalMilliseconds:0} ms" : $"{time.TotalSeconds:0.0} s";

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
    };

    private static string Waived(Review review) => review.Waived.Count == 0 ? "" : $" {Count(review.Waived.Count, "finding")} waived.";

    private static string Unread(Review review) => review.Unreadable == 0
        ? ""
        : $" {Count(review.Unreadable, "document")} could not be read in full: mend what is above and check again, because rules over several documents saw only parts of {(review.Unreadable == 1 ? "it" : "them")}.";

    private static string Rules(Review review) =>
        $"{Count(review.Run.Count, "rule")} ran, {(review.Skipped.Count == 0 ? "none" : review.Skipped.Count.ToString())} skipped";
}
