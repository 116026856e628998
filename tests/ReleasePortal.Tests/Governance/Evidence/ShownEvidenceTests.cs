using System.Security.Cryptography;
using System.Text;
using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Governance.Requirements;
using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Governance.Risk;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Governance.Evidence;

/// <summary>Risk, policies and requirements agree on what evidence is shown: a name in a list is none.</summary>
public sealed class ShownEvidenceTests
{
    private const string Run = "<testsuite><testcase name=\"returns\"/></testsuite>\n";
    private const string File = $"releases/{RatedPlan.Id}/evidence/run.xml";

    [Theory]
    [InlineData(EvidenceState.Shown, Run)]
    [InlineData(EvidenceState.Missing, null)]
    [InlineData(EvidenceState.Changed, Run + " ")]
    [InlineData(EvidenceState.Unreadable, "<html/>")]
    [InlineData(EvidenceState.Unreadable, "<testsuite>")]
    [InlineData(EvidenceState.Unreadable, "<coverage/>")]
    [InlineData(EvidenceState.Empty, "<testsuite tests=\"412\"/>")]
    [InlineData(EvidenceState.Empty, "<testsuite><testcase name=\"returns\"><skipped/></testcase></testsuite>")]
    public void Only_what_is_there_unchanged_readable_and_not_empty_is_shown(EvidenceState state, string? text)
    {
        var listed = state is EvidenceState.Changed or EvidenceState.Missing ? Run : text!;
        var repository = Asking("test").Replace(RatedPlan.Evidence, "url: \"https://ci.shop.example/test\"", $"file: run.xml, sha256: \"{Digest(listed)}\"");

        Agree(text is null ? repository : repository.With(File, text), state, isShown: state == EvidenceState.Shown);
    }

    [Fact]
    public void An_address_is_shown() => Agree(Asking("test"), EvidenceState.Elsewhere, isShown: true);

    [Fact]
    public void What_is_still_to_be_collected_is_not_shown()
    {
        var records = SmallSite.RecordsOf(Asking("test").Replace(RatedPlan.Evidence, "2026-11-20T08:00:00Z", "2026-11-23T06:00:01Z"));

        Assert.Equal(PolicyOutcome.Broken, Outcome(new ReleaseCalendar(records, SmallSite.Now)));
        Assert.Equal(PolicyOutcome.Kept, Outcome(new ReleaseCalendar(records, SmallSite.Now + Duration.FromSeconds(1))));
    }

    [Theory]
    [InlineData("coverage", "<coverage lines-covered=\"9\" lines-valid=\"10\"/>")]
    [InlineData("sbom", "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\"}")]
    [InlineData("sbom", "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\"><components/></bom>")]
    [InlineData("sbom", "{\"spdxVersion\":\"SPDX-2.3\"}")]
    [InlineData("performance", "{\"lighthouseVersion\":\"12.8.2\",\"categories\":{},\"audits\":{}}")]
    public void A_file_that_holds_nothing_satisfies_no_policy(string kind, string text)
    {
        var repository = Asking(kind).With(File, text).With(RatedPlan.Evidence, RatedPlan.EvidenceText(kind).Replace($"url: \"https://ci.shop.example/{kind}\"", $"file: run.xml, sha256: \"{Digest(text)}\"", StringComparison.Ordinal));

        Assert.Equal(EvidenceState.Empty, Listed(new ReleaseCalendar(SmallSite.RecordsOf(repository), SmallSite.Now)).State);
        Assert.Equal(PolicyOutcome.Broken, Outcome(new ReleaseCalendar(SmallSite.RecordsOf(repository), SmallSite.Now)));
    }

    [Theory]
    [InlineData("release.evidence.tests_failed == 0")]
    [InlineData("release.evidence.items.size > 0")]
    [InlineData("release.evidence.tests_run != null")]
    public void No_number_comes_from_what_is_not_shown(string expression)
    {
        var kept = Asking("test", expression).Replace(RatedPlan.Evidence, "url: \"https://ci.shop.example/test\"", $"file: run.xml, sha256: \"{Digest(Run)}\"");

        Assert.Equal(PolicyOutcome.Kept, Outcome(new ReleaseCalendar(SmallSite.RecordsOf(kept.With(File, Run)), SmallSite.Now)));
        Assert.NotEqual(PolicyOutcome.Kept, Outcome(new ReleaseCalendar(SmallSite.RecordsOf(kept.With(File, Run + " ")), SmallSite.Now)));
    }

    private static void Agree(SmallRepository repository, EvidenceState state, bool isShown)
    {
        var calendar = new ReleaseCalendar(SmallSite.RecordsOf(repository), SmallSite.Now);
        var listed = Listed(calendar);

        Assert.Equal(state, listed.State);
        Assert.Equal(isShown ? PolicyOutcome.Kept : PolicyOutcome.Broken, Outcome(calendar));
        Assert.Equal(isShown, RatedPlan.RowOf(repository, RiskFactorKind.TestEvidence).Points == 0);
        Assert.Equal(isShown, RequirementBook.All.Single(requirement => requirement.Name == "evidence").IsIn!(listed.Release, calendar.Records));
    }

    private static ListedEvidence Listed(ReleaseCalendar calendar) => ListedEvidence.Of(calendar.Records).Single(listed => listed.Release.Id == RatedPlan.Id);

    private static PolicyOutcome Outcome(ReleaseCalendar calendar) => calendar.Policies.Of(Listed(calendar).Release).Single(verdict => verdict.Key == "rollback/asked").Outcome;

    private static SmallRepository Asking(string kind, string? expression = null) => RatedPlan.Repository().With("content/policies/rollback.md", $"""
        ---
        title: Evidence is shown
        summary: A release shows its evidence.
        owner: web
        review_by: 2027-03-31
        rules:
          - id: asked
            must: {expression ?? $"release.evidence.kinds | array.contains \"{kind}\""}
            message: It is not so.
            fix: Make it so.
            severity: error
        ---
        ## Why

        Text.
        """);

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
