using System.Text.RegularExpressions;
using NodaTime;
using ReleasePortal.Domain.Releases.Proposing;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Cli.Beginning;

/// <summary>Says of an answer at once what the reader of records would say of it later.</summary>
internal static partial class AnswerForms
{
    /// <summary>For the answers to a key of the plan.</summary>
    public static Func<string, string?> Of(PlanKey key) => key.Type == typeof(Duration) ? OfDuration : _ => null;

    public static string? OfDuration(string text) => Duration().IsMatch(text) ? null : "Write a duration such as PT45M, PT2H30M or P1D.";

    public static string? OfVersion(string text) => Version().IsMatch(text) ? null : "A version has letters, digits, dots and dashes.";

    [GeneratedRegex($"^(?:{WrittenForms.Duration})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Duration();

    [GeneratedRegex($"^(?:{WrittenForms.Version})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Version();
}
