using ReleasePortal.Domain.Governance.Policies;

namespace ReleasePortal.Repository.Policies;

/// <summary>What a part of an expression stands for.</summary>
/// <param name="Kind">Null where it may be anything: nothing, or an item of an empty list.</param>
/// <param name="IsList">Whether there are any number of them.</param>
/// <param name="Shape">The facts of an object.</param>
/// <param name="Path">How it is reached from the release; empty for the release, null for what is no part of it.</param>
internal readonly record struct Typed(FactKind? Kind, bool IsList = false, FactShape? Shape = null, string? Path = null)
{
    public static readonly Typed Nothing = new(null);
    public static readonly Typed Truth = new(FactKind.Truth);
    public static readonly Typed Number = new(FactKind.Number);
    public static readonly Typed Text = new(FactKind.Text);

    /// <summary>The words that it, or each of its items, can be; null or empty where it can be any.</summary>
    public IReadOnlyList<string>? Choices { get; init; }

    /// <summary>A list of texts, a number, …</summary>
    public string Words => (Kind, IsList) switch
    {
        (FactKind.Text, false) => "text",
        (FactKind.Number, false) => "a number",
        (FactKind.Truth, false) => "a yes or no",
        (FactKind.Object, false) => "an object with keys of its own",
        (null, false) => "nothing",
        (FactKind.Text, true) => "a list of texts",
        (FactKind.Number, true) => "a list of numbers",
        (FactKind.Truth, true) => "a list of yes and no",
        (FactKind.Object, true) => "a list of objects",
        (null, true) => "an empty list",
        _ => throw new InvalidOperationException($"There is no kind {Kind}."),
    };

    public bool Is(FactKind kind) => Kind == kind && !IsList;
}
