using System.Globalization;
using ReleasePortal.Domain.Governance.Policies;
using Scriban.Syntax;

namespace ReleasePortal.Repository.Policies;

/// <summary>Says what an expression is made of, without words of the engine. It knows what <see cref="ExpressionCheck"/> lets through.</summary>
internal static class ExpressionParts
{
    private const string Size = "array.size";

    public static ExpressionPart Of(ScriptExpression expression) => expression switch
    {
        ScriptNestedExpression { Expression: { } inner } => Of(inner),
        ScriptLiteral literal => new ExpressionPart.Literal(literal.Value is null or string or bool ? literal.Value : Convert.ToDouble(literal.Value, CultureInfo.InvariantCulture)),
        ScriptVariable => new ExpressionPart.Fact(""),
        ScriptMemberExpression { Target: { } target, Member.Name: var name } => Member(Of(target), name),
        ScriptUnaryExpression { Right: { } right } unary => new ExpressionPart.Applied(unary.Operator == ScriptUnaryOperator.Not ? "!" : unary.Operator == ScriptUnaryOperator.Negate ? "-" : "+", [Of(right)]),
        ScriptBinaryExpression { Left: { } left, Right: { } right } binary => new ExpressionPart.Applied(Sign(binary.Operator), [Of(left), Of(right)]),
        ScriptPipeCall { From: { } from, To: { } to } => Piped(Of(from), to),
        ScriptFunctionCall { Target: { } function } call => new ExpressionPart.Applied(NameOf(function), [.. call.Arguments.Select(Of)]),
        ScriptArrayInitializerExpression list => new ExpressionPart.Applied("list", [.. list.Values.Select(Of)]),
        _ => throw Unchecked(expression),
    };

    private static ExpressionPart Member(ExpressionPart of, string name) =>
        of is ExpressionPart.Fact { Path: var path } && FactNames.Find(path)?.IsList != true ? new ExpressionPart.Fact(path.Length == 0 ? name : $"{path}.{name}") : new ExpressionPart.Applied(Size, [of]);

    private static ExpressionPart Piped(ExpressionPart from, ScriptExpression to) => to switch
    {
        ScriptPipeCall { From: { } first, To: { } rest } => Piped(Piped(from, first), rest),
        ScriptFunctionCall { Target: { } function } call => new ExpressionPart.Applied(NameOf(function), [from, .. call.Arguments.Select(Of)]),
        ScriptMemberExpression function => new ExpressionPart.Applied(NameOf(function), [from]),
        _ => throw Unchecked(to),
    };

    private static string NameOf(ScriptExpression function) =>
        function is ScriptMemberExpression { Target: ScriptVariableGlobal { Name: var family }, Member.Name: var member } ? $"{family}.{member}" : throw Unchecked(function);

    private static string Sign(ScriptBinaryOperator named) => named switch
    {
        ScriptBinaryOperator.And => "&&",
        ScriptBinaryOperator.Or => "||",
        ScriptBinaryOperator.CompareEqual => "==",
        ScriptBinaryOperator.CompareNotEqual => "!=",
        ScriptBinaryOperator.CompareLess => "<",
        ScriptBinaryOperator.CompareLessOrEqual => "<=",
        ScriptBinaryOperator.CompareGreater => ">",
        ScriptBinaryOperator.CompareGreaterOrEqual => ">=",
        ScriptBinaryOperator.Add => "+",
        ScriptBinaryOperator.Subtract => "-",
        ScriptBinaryOperator.Multiply => "*",
        ScriptBinaryOperator.Divide => "/",
        _ => throw new InvalidOperationException($"The check lets no {named} through."),
    };

    private static InvalidOperationException Unchecked(ScriptExpression expression) => new($"The check lets no {expression.GetType().Name} through.");
}
