using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Rules;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReleasePortal.Repository.Policies;

/// <summary>The functions that expressions may use. None of them repeats, builds text or reaches outside.</summary>
internal static class ExpressionFunctions
{
    private static readonly string[] OfLists = ["contains", "map", "size"];
    private static readonly string[] OfTexts = ["contains", "starts_with", "ends_with"];

    /// <summary>array.contains, array.map, …</summary>
    public static readonly IReadOnlyList<string> Names = [.. OfLists.Select(name => $"array.{name}"), .. OfTexts.Select(name => $"string.{name}")];

    /// <summary>What an expression finds besides the release.</summary>
    public static ScriptObject Builtins()
    {
        var (lists, texts) = (new ScriptObject(), new ScriptObject());
        lists.Import(typeof(ArrayFunctions), member => OfLists.Contains(KebabCase.Snake(member.Name), StringComparer.Ordinal));
        texts.Import(typeof(StringFunctions), member => OfTexts.Contains(KebabCase.Snake(member.Name), StringComparer.Ordinal));
        return new ScriptObject { { "array", lists }, { "string", texts } };
    }

    /// <param name="call">Where the function stands.</param>
    /// <param name="name">One of the names.</param>
    /// <param name="on">What it is asked of.</param>
    /// <param name="arguments">The rest.</param>
    /// <param name="literal">The text of the argument, where it is written out.</param>
    /// <exception cref="RefusedExpressionException">It cannot be asked of that.</exception>
    public static Typed Result(ScriptNode call, string name, Typed on, IReadOnlyList<Typed> arguments, string? literal)
    {
        var (isText, argument) = (name.StartsWith("string.", StringComparison.Ordinal), arguments.Count == 1 ? arguments[0] : (Typed?)null);
        if (name == "array.size" && arguments.Count == 0 && on.IsList)
            return Typed.Number;
        if (name == "array.contains" && argument is { IsList: false } item && on.IsList)
            return Fits(call, on with { IsList = false }, item);
        if (name == "array.map" && argument is not null && literal is not null && on is { IsList: true, Shape: not null })
            return Member(call, on.Shape, literal, on.Path) with { IsList = true };
        if (isText && argument is { } part && part.Is(FactKind.Text) && on.Is(FactKind.Text))
            return Typed.Truth;
        throw new RefusedExpressionException(call.Span, $"{name} cannot be asked of {on.Words}{(arguments.Count == 0 ? "" : $" with {string.Join(" and ", arguments.Select(one => one.Words))}")}.", Usage(name));
    }

    /// <param name="at">Where it stands.</param>
    /// <param name="shape">What has the member.</param>
    /// <param name="name">The member.</param>
    /// <param name="path">Of what has it.</param>
    public static Typed Member(ScriptNode at, FactShape shape, string name, string? path)
    {
        var whole = string.IsNullOrEmpty(path) ? name : $"{path}.{name}";
        return shape.Find(name) is { } fact ? new Typed(fact.Kind, fact.IsList, fact.Members, whole) { Choices = fact.Choices }
            : throw new RefusedExpressionException(at.Span, $"There is no {name} in {(string.IsNullOrEmpty(path) ? "a release" : $"release.{path}")}.", DidYouMean.Among(shape.Names.Select(one => one.Name), name, $"It has {string.Join(", ", shape.Names.Select(one => one.Name))}."));
    }

    private static Typed Fits(ScriptNode call, Typed items, Typed item) => items.Kind is null || item.Kind is null || items.Kind == item.Kind ? Typed.Truth
        : throw new RefusedExpressionException(call.Span, $"A list of {items.Words} never contains {item.Words}.", "Compare it with what the list holds; array.map \"name\" takes one key of each object.");

    private static string Usage(string name) => name switch
    {
        "array.map" => "Write a list of objects before it and the name of a key behind it: release.approvals | array.map \"role\".",
        "array.size" => "Write a list before it, or .size behind the list: release.approvals.size.",
        "array.contains" => "Write a list before it and what it may contain behind it: release.evidence.kinds | array.contains \"test\".",
        _ => $"Write a text before it and a part of it behind it: release.title | {name} \"API\".",
    };
}
