using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Rules.Governance;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Governance.Risk;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Governance.Policies;

/// <summary>What an engine says of an expression is told in plain words.</summary>
public sealed class UnclearPolicyTests
{
    [Theory]
    [InlineData("release.tier * 79228162514264337593543950335m > 1", "a number becomes too large.")]
    [InlineData("79228162514264337593543950335m + release.tier > 1", "a number becomes too large.")]
    [InlineData("release.tier / (1m - 1m) > 1", "it divides by 0.")]
    [InlineData("release.tier / 0m > 1", "It divides by 0.")]
    [InlineData("1/0 == release.tier", "It divides by 0.")]
    [InlineData("2 ** 99999999 > 1", "`*` stands where a value should.")]
    [InlineData("((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((release.tier)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))) > 1", "nested more than 40 deep; make several rules of it.")]
    [InlineData("99999999999999999999999999999999999999m > 1", "The expression cannot be read: a number has too many digits.")]
    [InlineData("99999999999999999999999999999999999999 > 1", "The number is too large.")]
    [InlineData("1e40 > 1m", "The number is too large.")]
    [InlineData("-release.evidence.coverage > 1", "Operator `-` is not supported.")]
    public void No_type_of_the_machine_and_no_second_dot_is_in_a_message(string expression, string said)
    {
        var messages = new UnusableExpression().Review(new ReleaseCalendar(SmallSite.RecordsOf(Asking(expression)), SmallSite.Now)).Select(finding => finding.Message).Distinct().ToList();

        Assert.NotEmpty(messages);
        Assert.All(messages, message => Assert.EndsWith(said, message, StringComparison.Ordinal));
        Assert.All(messages, message => Assert.DoesNotMatch(@"\.\.|Decimal|Double|Single|Int\d|System\.|double value", message));
    }

    private static SmallRepository Asking(string expression) => RatedPlan.Repository().With("content/policies/rollback.md", $"""
        ---
        title: Numbers
        summary: Numbers are compared.
        owner: web
        review_by: 2027-03-31
        rules:
          - id: asked
            must: {expression}
            message: It is not so.
            fix: Make it so.
            severity: error
        ---
        ## Why

        Text.
        """);
}
