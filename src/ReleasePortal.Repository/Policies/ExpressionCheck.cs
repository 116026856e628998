using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Rules;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ReleasePortal.Repository.Policies;

/// <summary>
/// Goes through an expression before it is ever asked: what is not on this list is refused (loops, functions of its own,
/// assignments, everything that builds text or numbers without bound), and so is a name that no release has, or a comparison that cannot come true.
/// </summary>
internal sealed class ExpressionCheck
{
    private const string Ways = "Compare facts of the release with ==, !=, <, <=, > and >=, join comparisons with && and ||, and look into lists with | array.contains, | array.map and .size.";

    private static readonly Typed Release = new(FactKind.Object, Shape: FactShape.Of(typeof(PolicyFacts)), Path: "");

    private readonly List<string> names = [];

    /// <summary>What is asked of the release, in the order in which it is written, each once and as far as it goes.</summary>
    public IReadOnlyList<string> Names => [.. names.Distinct(StringComparer.Ordinal).Where(name => !names.Exists(longer => longer.StartsWith($"{name}.", StringComparison.Ordinal)))];

    /// <exception cref="RefusedExpressionException">It cannot be asked.</exception>
    public void Whole(ScriptExpression expression)
    {
        if (Of(expression) is { } typed && !typed.Is(FactKind.Truth))
            throw new RefusedExpressionException(expression.Span, $"It says {typed.Words}, and has to say yes or no.", "Compare it with something, such as release.rollback != null.");
    }

    private Typed Of(ScriptExpression? expression) => expression switch
    {
        ScriptNestedExpression nested => Of(nested.Expression),
        ScriptLiteral literal => Literal(literal),
        ScriptVariable variable => variable is ScriptVariableGlobal { Name: "release" } ? Release
            : throw new RefusedExpressionException(variable.Span, $"There is no {variable.Name}.", $"Ask of release, such as release.{variable.Name}; text stands in quotes: \"{variable.Name}\"."),
        ScriptMemberExpression member => Member(member),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not => Truth(not.Right),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Negate or ScriptUnaryOperator.Plus } sign => Number(sign.Right),
        ScriptBinaryExpression binary => Binary(binary),
        ScriptPipeCall { From: { } from, To: { } to } => Piped(Of(from), to),
        ScriptFunctionCall call => Called(call),
        ScriptArrayInitializerExpression list => List(list),
        null => throw new RefusedExpressionException(default, "There is nothing to ask.", Ways),
        _ => throw new RefusedExpressionException(expression.Span, $"{Article(expression)} cannot stand in a policy: expressions compare, and neither loop, assign, define nor call out.", Ways),
    };

    private static Typed Literal(ScriptLiteral literal) => literal.Value switch
    {
        null => Typed.Nothing,
        bool => Typed.Truth,
        string => Typed.Text,
        int or long or double or decimal or float => Typed.Number,
        _ => throw new RefusedExpressionException(literal.Span, "The number is too large.", "Write one below 1,000,000,000,000."),
    };

    private Typed Member(ScriptMemberExpression member)
    {
        var (target, name) = (Of(member.Target), member.Member!.Name);
        if (target.IsList && name == "size")
            return Typed.Number;
        if (target.IsList || target.Shape is not { } shape)
            throw new RefusedExpressionException(member.Span, $"{Capital(target.Words)} has no {name}.", target.IsList ? $"Ask every object of the list: {member.Target} | array.map \"{name}\"." : Ways);
        var found = ExpressionFunctions.Member(member.Member!, shape, name, target.Path);
        names.Add(found.Path!);
        return found;
    }

    private Typed Binary(ScriptBinaryExpression binary)
    {
        switch (binary.Operator)
        {
            case ScriptBinaryOperator.And or ScriptBinaryOperator.Or:
                Truth(binary.Left);
                return Truth(binary.Right);
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual:
                return Alike(binary, isOrdered: false);
            case ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual:
                return Alike(binary, isOrdered: true);
            case ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract or ScriptBinaryOperator.Multiply or ScriptBinaryOperator.Divide:
                Number(binary.Left);
                return IsByZero(binary) ? throw new RefusedExpressionException(binary.Span, "It divides by 0.", "Divide by what is never 0.") : Number(binary.Right);
            default:
                throw new RefusedExpressionException(binary.OperatorToken?.Span ?? binary.Span, $"{binary.OperatorToken} cannot stand in a policy.", Ways);
        }
    }

    private static bool IsByZero(ScriptBinaryExpression binary) =>
        binary.Operator == ScriptBinaryOperator.Divide && binary.Right is ScriptLiteral { Value: 0 or 0L or 0d or 0m };

    private Typed Alike(ScriptBinaryExpression binary, bool isOrdered)
    {
        var (left, right) = (Of(binary.Left), Of(binary.Right));
        var isAlike = left.Kind is null || right.Kind is null ? !isOrdered : left.Kind == right.Kind && !left.IsList && !right.IsList;
        if (!isAlike || (isOrdered && left.Kind is not (FactKind.Number or FactKind.Text)) || (left.Kind == FactKind.Object && right.Kind == FactKind.Object))
            throw new RefusedExpressionException(binary.Span, $"{Capital(left.Words)} and {right.Words} cannot be compared with {binary.OperatorToken}.", "Compare like with like: text with text in quotes, a number with a number; whether something is there is != null.");
        if (!isOrdered)
        {
            Possible(left, binary.Right);
            Possible(right, binary.Left);
        }

        return Typed.Truth;
    }

    /// <exception cref="RefusedExpressionException">It is a word that the fact can never be: the comparison would say the same of every release.</exception>
    private static void Possible(Typed fact, ScriptExpression? other)
    {
        if (fact.Choices is { Count: > 0 } choices && other is ScriptLiteral { Value: string word } && !choices.Contains(word, StringComparer.Ordinal))
            throw new RefusedExpressionException(other.Span, $"release.{fact.Path} is never \"{word}\".", DidYouMean.Among(choices, word, $"It is one of {string.Join(", ", choices)}."));
    }

    private Typed Piped(Typed from, ScriptExpression to) => to switch
    {
        ScriptPipeCall { From: { } first, To: { } rest } => Piped(Piped(from, first), rest),
        ScriptFunctionCall call => Result(call, call.Target, from, [.. call.Arguments]),
        ScriptMemberExpression member => Result(member, member, from, []),
        _ => throw new RefusedExpressionException(to.Span, "Behind | stands a function.", $"Write one of {string.Join(", ", ExpressionFunctions.Names)}."),
    };

    private Typed Called(ScriptFunctionCall call) => call.Arguments.Count > 0
        ? Result(call, call.Target, Of(call.Arguments[0]), [.. call.Arguments.Skip(1)])
        : throw new RefusedExpressionException(call.Span, "The function is asked of nothing.", Ways);

    private Typed Result(ScriptNode call, ScriptExpression? function, Typed on, IReadOnlyList<ScriptExpression> arguments)
    {
        var name = function is ScriptMemberExpression { Target: ScriptVariableGlobal { Name: var family }, Member.Name: var member } ? $"{family}.{member}" : $"{function}".Trim();
        if (!ExpressionFunctions.Names.Contains(name, StringComparer.Ordinal))
            throw new RefusedExpressionException(function?.Span ?? call.Span, $"There is no function {name}.", DidYouMean.Among(ExpressionFunctions.Names, name, $"Use one of {string.Join(", ", ExpressionFunctions.Names)}."));
        var result = ExpressionFunctions.Result(call, name, on, [.. arguments.Select(Of)], arguments is [ScriptLiteral { Value: string literal }] ? literal : null);
        if (name == "array.contains" && arguments is [var item])
            Possible(on, item);
        if (result.Path is { } path)
            names.Add(path);
        return result;
    }

    private Typed List(ScriptArrayInitializerExpression list)
    {
        var items = list.Values.Select(Of).ToList();
        return items.TrueForAll(item => item is { IsList: false, Shape: null }) && items.Select(item => item.Kind).Distinct().Count() <= 1
            ? new Typed(items is [var first, ..] ? first.Kind : null, IsList: true)
            : throw new RefusedExpressionException(list.Span, "The items of the list are not alike.", "Write texts only, or numbers only.");
    }

    private Typed Truth(ScriptExpression? expression) => Wanted(expression, FactKind.Truth, "a yes or no", "compare it, such as != null or == \"low\"");

    private Typed Number(ScriptExpression? expression) => Wanted(expression, FactKind.Number, "a number", "count with .size, or compare text with ==");

    private Typed Wanted(ScriptExpression? expression, FactKind kind, string words, string way)
    {
        var typed = Of(expression);
        return typed.Is(kind) ? typed : throw new RefusedExpressionException(expression!.Span, $"Here {words} is needed, and there is {typed.Words}.", $"{Capital(way)}.");
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Article(ScriptNode node) => node switch
    {
        ScriptAnonymousFunction or ScriptFunction => "A function of its own",
        ScriptAssignExpression => "An assignment",
        ScriptIncrementDecrementExpression => "A count that goes up",
        ScriptIndexerExpression => "An index in brackets",
        ScriptInterpolatedExpression => "Text with a value in it",
        ScriptObjectInitializerExpression => "An object",
        ScriptConditionalExpression => "A choice with ?",
        _ => "This",
    };
}
