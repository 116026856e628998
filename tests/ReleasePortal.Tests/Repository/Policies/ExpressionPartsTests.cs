using System.Globalization;
using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Policies;
using Xunit;

namespace ReleasePortal.Tests.Repository.Policies;

/// <summary>Whoever has no engine is told what an expression is made of, in whichever way it is written.</summary>
public sealed class ExpressionPartsTests
{
    [Theory]
    [InlineData("release.tier == 1 && release.rollback != null", "&&(==(tier, 1), !=(rollback, null))")]
    [InlineData("release.tier == 1 || release.tier == 2 && release.risk.first_time", "||(==(tier, 1), &&(==(tier, 2), risk.first_time))")]
    [InlineData("!(release.status == \"proposed\")", "!(==(status, \"proposed\"))")]
    [InlineData("release.steps.size > 0.5", ">(array.size(steps), 0.5)")]
    [InlineData("release.support != null && release.support.symptoms.size > 0", "&&(!=(support, null), >(array.size(support.symptoms), 0))")]
    [InlineData("(release.scope | array.size) * 2 <= 4", "<=(*(array.size(scope), 2), 4)")]
    [InlineData("release.approvals | array.map \"role\" | array.contains \"sre\"", "array.contains(array.map(approvals, \"role\"), \"sre\")")]
    [InlineData("(release.approvals | array.map \"by_author\" | array.contains true) == false", "==(array.contains(array.map(approvals, \"by_author\"), true), false)")]
    [InlineData("array.contains release.evidence.kinds \"test\"", "array.contains(evidence.kinds, \"test\")")]
    [InlineData("[1, 2] | array.contains release.tier", "array.contains(list(1, 2), tier)")]
    [InlineData("release.title | string.starts_with \"API\"", "string.starts_with(title, \"API\")")]
    public void Each_part_is_named(string text, string parts) => Assert.Equal(parts, Words(new ScribanExpression(text, Place.StartOf("policy.md")).Parts!));

    [Fact]
    public void What_cannot_be_asked_has_no_parts() => Assert.Null(new ScribanExpression("while true; end", Place.StartOf("policy.md")).Parts);

    private static string Words(ExpressionPart part) => part switch
    {
        ExpressionPart.Literal { Value: null } => "null",
        ExpressionPart.Literal { Value: string text } => $"\"{text}\"",
        ExpressionPart.Literal { Value: bool truth } => truth ? "true" : "false",
        ExpressionPart.Literal literal => ((double)literal.Value!).ToString(CultureInfo.InvariantCulture),
        ExpressionPart.Fact fact => fact.Path,
        ExpressionPart.Applied applied => $"{applied.Name}({string.Join(", ", applied.To.Select(Words))})",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
