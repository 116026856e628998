using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Site.Wording.Changes;

/// <summary>How the gates of a plan stand, in sentences.</summary>
internal sealed class GateWords(NamedThings things)
{
    /// <summary>What a gate did, in words that are the same for all that did so; null for what is no gate.</summary>
    public static string? WayOf(Change change) => change switch
    {
        PlanChange.Checked { Before: var before, After: var after } => $"Checks {Way(before?.State, after?.State)}",
        PlanChange.Gated { Before: var before, After: var after } => $"Gates {Way(before?.State, after?.State)}",
        _ => null,
    };

    /// <param name="same">At least two that went the same way.</param>
    public string Of(IReadOnlyList<Change> same) => $"{WayOf(same[0])}: {Count.List([.. same.Select(NameOf)])}";

    public string Of(PlanChange.Checked change) => change switch
    {
        { Before: null, After: { } now } => $"{Count.Sentence(NameOf(now))} is checked too: {Word(now.State)}",
        { Before: { } was, After: null } => $"{Count.Sentence(NameOf(was))} is not checked any more; it was {Word(was.State)}",
        { Before: { } was, After: { } now } => $"{Count.Sentence(NameOf(now))}: {Word(was.State)} → {Word(now.State)}{More(now.Evidence)}",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    public static string Of(PlanChange.Gated change) => change switch
    {
        { Before: null, After: { } now } => $"Gate {now.Id} added: {now.Criterion}, {Word(now.State)}",
        { Before: { } was, After: null } => $"Gate {was.Id} taken away; it was {Word(was.State)}",
        { Before: { } was, After: { } now } => $"Gate {now.Id}: {Word(was.State)} → {Word(now.State)}{More(now.Evidence)}",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private string NameOf(Change change) => change switch
    {
        PlanChange.Checked { Before: var before, After: var after } => NameOf((after ?? before)!),
        PlanChange.Gated { Before: var before, After: var after } => (after ?? before)!.Id,
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private string NameOf(ReadinessCheck check) => $"{EnumWords.Lower(check.Check)} of {things.NameOf(check.Service)}";

    private static string Way(GateState? before, GateState? after) => (before, after) switch
    {
        (null, { } now) => $"added, {Word(now)}",
        ({ } was, null) => $"taken away, {Word(was)}",
        ({ } was, { } now) => $"{Word(was)} → {Word(now)}",
        (null, null) => "",
    };

    private static string Word(GateState state) => States.Of(state).Word.ToLowerInvariant();

    private static string More(string? words) => words is null ? "" : $": {words}";
}
