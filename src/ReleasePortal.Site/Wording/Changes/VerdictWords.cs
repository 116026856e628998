using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Site.Wording.Changes;

/// <summary>Who said what of a plan, in sentences.</summary>
internal sealed class VerdictWords(NamedThings things)
{
    public string Of(PlanChange.Approved change) => change switch
    {
        { Before: null, After: { } word } => $"{Word(word)} by {Who(word)}, {things.Time.MomentText(word.At.Instant)}{More(word.Comment)}",
        { Before: { } word, After: null } => $"{(word.Decision == ApprovalDecision.Approved ? "Approval" : "Rejection")} by {Who(word)} taken back",
        { Before: { } was, After: { } now } when was.Decision != now.Decision => $"{Word(now)} by {Who(now)}, who had said {Word(was).ToLowerInvariant()}{More(now.Comment)}",
        { Before: { } was, After: { } now } when was.At.Instant != now.At.Instant => $"{Word(now)} once more by {Who(now)}, {things.Time.MomentText(now.At.Instant)}{More(now.Comment)}",
        { After: { } now } => $"{Word(now)} by {Who(now)} with another comment{More(now.Comment)}",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    public string Of(PlanChange.Decided change) => change switch
    {
        { Before: null, After: { } now } => $"Decided: {Word(now)}, by {things.NameOf(now.By)}, {things.Time.MomentText(now.At.Instant)}{More(now.Comment)}",
        { Before: { } was, After: null } => $"Decision taken back; it was {Word(was)}",
        { Before: { } was, After: { } now } when was.Verdict != now.Verdict => $"Decided anew: {Word(now)}, by {things.NameOf(now.By)}; it was {Word(was)}{More(now.Comment)}",
        { After: { } now } => $"Decision changed, still {Word(now)}, by {things.NameOf(now.By)}, {things.Time.MomentText(now.At.Instant)}{More(now.Comment)}",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private string Who(Approval word) => $"{things.NameOf(word.By)} as {things.NameOf(word.Role)}";

    private static string Word(Approval word) => States.Of(word.Decision).Word;

    private static string Word(GoNoGoDecision decision) => States.Of(decision.Verdict).Word.ToLowerInvariant();

    private static string More(string? words) => words is null ? "" : $": {words}";
}
