using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>A finding that a fixture asks for: which rule, exactly where, and words that the hint must contain.</summary>
internal sealed record Expectation(string Code, Place Place, string Hint)
{
    public bool IsMetBy(Finding finding) =>
        finding.Rule.Code == Code
        && finding.Place == Place
        && finding.Hint.Contains(Hint, StringComparison.Ordinal);

    /// <summary>As a fixture would write it, with the file before it.</summary>
    public static string Describe(Finding finding)
    {
        var (start, end) = (finding.Place.Span.Start, finding.Place.Span.End);
        var endLine = end.Line == start.Line ? "" : $"+{end.Line - start.Line}:";
        return $"{finding.Place.Path}:{start.Line} # expect {finding.Rule.Code}@{start.Column}-{endLine}{end.Column} `{finding.Hint}`";
    }
}
