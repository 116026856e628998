using System.Net;
using System.Text.RegularExpressions;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Documents;

namespace ReleasePortal.Repository.Imports;

/// <summary>Words of other tools as records may hold them.</summary>
public static partial class ForeignValue
{
    /// <summary>Why it cannot be taken over; null where it can.</summary>
    public static string? Problem(string value)
    {
        if (value.Length > ForeignLimits.Value)
            return $"it has more than {ForeignLimits.Value / 1024} KiB (limit of imports)";
        var findings = new List<Finding>();
        HiddenCharacters.ReportWritten(value, Place.StartOf("the value"), findings);
        return findings.Count == 0 ? null : "it holds a control character or one that turns the direction of text; take it out there, or in the file";
    }

    /// <summary>On one line.</summary>
    public static string Line(string value) => Spaces().Replace(value, " ").Trim();

    /// <summary>Lines without spaces at their ends.</summary>
    public static string Text(string value) => string.Join('\n', value.ReplaceLineEndings("\n").Replace('\t', ' ').Split('\n').Select(line => line.TrimEnd())).Trim();

    /// <summary>The words of HTML, which a record shows as words and nothing else.</summary>
    public static string WordsOfHtml(string value) => Text(WebUtility.HtmlDecode(Tags().Replace(Breaks().Replace(value, "\n"), "")).Replace('\u00A0', ' '));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex("<(br|/p|/div|/li)[^>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Breaks();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tags();
}
