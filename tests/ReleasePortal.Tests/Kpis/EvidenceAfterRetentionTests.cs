using ReleasePortal.Domain.Kpis;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Kpis;

/// <summary>What a complete record has to have of evidence that nobody has to keep any more. The window ended on 10 November 2026; it is the 23rd.</summary>
public sealed class EvidenceAfterRetentionTests
{
    private const string File = "releases/shop-1.0.0/evidence/tests.xml";

    [Theory]
    [InlineData("P12D", false)]
    [InlineData("P13D", true)]
    public void A_file_that_was_deleted_is_missing_until_its_period_is_over(string period, bool isMissing) =>
        Assert.Equal(isMissing, Reason(period, isThere: false).Contains("evidence tests.xml", StringComparison.Ordinal));

    [Fact]
    public void A_file_that_is_still_there_has_to_be_the_one_that_was_listed() =>
        Assert.Contains("evidence tests.xml", Reason("P12D", isThere: true), StringComparison.Ordinal);

    private static string Reason(string period, bool isThere)
    {
        var files = SmallRepository.Base();
        files = files.With("portal.yml", files.TextOf("portal.yml") + $"\nretention: {{ test: {period} }}\n");
        files = isThere ? files.With(File, "another") : files.Without(File);
        var facts = new KpiFacts(SmallSite.RecordsOf(files), SmallSite.Now, new HashSet<string>(StringComparer.Ordinal));
        return new ChangeRecordCompleteness().Observe(facts).OfType<Observation>().First(observation => observation.Figure.Id == "complete").Why;
    }
}
