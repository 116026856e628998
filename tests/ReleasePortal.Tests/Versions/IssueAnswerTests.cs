using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using ReleasePortal.Tests.Site.Pages;
using Xunit;

namespace ReleasePortal.Tests.Versions;

/// <summary>Which known issues a version has.</summary>
public sealed class IssueAnswerTests
{
    private const string Issue = "content/known-issues/mail-twice.yml";

    [Theory]
    [InlineData("affected: \">=5.2.0 <5.3.0\"", "5.2.0 5.2.9 5.3.0-rc.1", "5.1.9 5.3.0 5.2.0-rc.1", "5.2 latest")]
    [InlineData("affected: \">=5.2.0\"\nfixed_in: \"5.3.0\"", "5.2.0 5.2.9 5.3.0-rc.1", "5.1.9 5.3.0 6.0.0", "")]
    [InlineData("affected: \"*\"\nintroduced_in: \"5.2.0\"\nfixed_in: \"5.3.0\"", "5.2.0 5.2.9", "5.1.9 5.2.0-rc.1 5.3.0", "")]
    [InlineData("affected: \"<5.3.0\"\nintroduced_in: \"5.2.0\"", "5.2.0", "5.1.0 5.3.0", "")]
    [InlineData("affected: \">=5.2.0 <5.2.4 || >=5.3.0 <5.3.1\"\nfixed_in: \"5.2.4\"", "5.2.3 5.3.0", "5.2.4 5.2.9 5.3.1", "")]
    [InlineData("affected: \">=5.2.0 <5.3.0 || >=5.5.0\"\nfixed_in: \"5.3.0\"", "5.2.0 5.5.0 7.0.0", "5.3.0 5.4.9", "")]
    [InlineData("affected: \">=5.2.0 <=5.4.0\"\nfixed_in: \"5.3.0\"", "5.2.0 5.2.9", "5.1.0 5.4.1", "5.3.0 5.3.9 5.4.0")]
    [InlineData("affected: \">=5.0.0\"\nintroduced_in: \"5.2.0\"", "5.2.0 6.0.0", "4.9.9", "5.0.0 5.1.9")]
    [InlineData("affected: \">=5.2.0 <5.4.0\"\nintroduced_in: \"5.1.0\"", "5.2.0", "5.0.9", "5.1.0 5.1.9 5.4.0")]
    [InlineData("affected: \"*\"\nintroduced_in: \"5.3.0\"\nfixed_in: \"5.2.0\"", "", "", "5.1.0 5.2.0 5.3.0")]
    [InlineData("affected: \">=5.2\"", "", "", "5.1.0 5.2.0")]
    [InlineData("affected: \">=5.2.0\"\nfixed_in: \"5.3\"", "", "", "5.1.0 5.2.0 5.3.0")]
    public void Of_a_product_with_semantic_versions(string keys, string applies, string doesNot, string unknown) =>
        Check("semver", "confirmed", keys, applies, doesNot, unknown);

    [Theory]
    [InlineData("reported", "affected: \">=5.2.0\"", "5.2.0", "5.1.0", "")]
    [InlineData("mitigated_external", "affected: \">=5.2.0\"", "5.2.0", "5.1.0", "")]
    [InlineData("resolved", "affected: \">=5.2.0\"\nfixed_in: \"5.3.0\"", "5.2.0 5.2.9", "5.1.0 5.3.0", "")]
    [InlineData("resolved", "affected: \"5.2.x\"", "5.2.0", "5.1.0 5.3.0", "")]
    [InlineData("resolved", "affected: \">=5.2.0\"", "", "5.1.0", "5.2.0 5.3.0")]
    [InlineData("resolved_external", "affected: \">=5.2.0\"", "", "5.1.0 5.2.0 6.0.0", "5.2")]
    public void The_state_counts(string status, string keys, string applies, string doesNot, string unknown) =>
        Check("semver", status, keys, applies, doesNot, unknown);

    [Theory]
    [InlineData("affected: \">=2026.02 <2026.11\"", "2026.2 2026.10.1 2026.11-rc.1", "2025.49 2026.11 2026.11.1-hotfix", "26.10 autumn")]
    [InlineData("affected: \"2026Q4.x\"", "2026Q4 2026Q4.1", "2026Q3 2026.11", "q4")]
    public void Of_a_product_with_calendar_versions(string keys, string applies, string doesNot, string unknown) =>
        Check("calver", "confirmed", keys, applies, doesNot, unknown);

    /// <summary>Shipped in this order: Zebra, Ant, 1.0.0, Bee; Cow is planned, Dog twice around Cow, Eel was cancelled.</summary>
    [Theory]
    [InlineData("affected: \"=Zebra || =1.0.0\"", "Zebra 1.0.0", "Ant Bee Cow", "zebra Fox Eel")]
    [InlineData("affected: \"*\"", "Zebra Ant 1.0.0 Bee Cow Fox", "", "")]
    [InlineData("affected: \">=Ant\"", "Ant 1.0.0 Bee Cow Dog", "Zebra", "Fox Eel")]
    [InlineData("affected: \"*\"\nintroduced_in: Ant\nfixed_in: Bee", "Ant 1.0.0", "Zebra Bee Cow", "Fox")]
    [InlineData("affected: \"<Cow\"", "Zebra Ant 1.0.0 Bee", "Cow", "Dog Fox")]
    [InlineData("affected: \"<Fox\"", "", "", "Zebra Cow Fox")]
    [InlineData("affected: \">=Ant\"\nfixed_in: Fox", "", "", "Zebra Ant Fox")]
    public void Of_a_product_with_free_versions(string keys, string applies, string doesNot, string unknown) =>
        Check("free", "confirmed", keys, applies, doesNot, unknown);

    [Fact]
    public void Of_a_product_that_nobody_knows() => Check("semver", "confirmed", "affected: \"*\"", "", "", "1.0.0", "tent");

    /// <summary>Bee shipped, Cow is planned, Ant was rolled back, Eel was cancelled, and of Fox no release tells.</summary>
    [Theory]
    [InlineData("confirmed", "Bee", FixStanding.Here)]
    [InlineData("confirmed", "Cow", FixStanding.Coming)]
    [InlineData("resolved", "Ant", FixStanding.Undone)]
    [InlineData("confirmed", "Eel", FixStanding.Undone)]
    [InlineData("confirmed", "Fox", FixStanding.Coming)]
    [InlineData("resolved", "Fox", FixStanding.Here)]
    public void A_fix_is_there_where_readers_have_its_version(string status, string version, FixStanding standing)
    {
        var records = SmallSite.RecordsOf(Repository()
            .Replace("content/products/shop.yml", "semver", "free")
            .With(Issue, $"title: Twice\nproduct: shop\nstatus: {status}\nseverity: 3\nsymptoms: Twice.\naudience: customer\nreported_at: 2026-10-22\naffected: \"=Zebra\"\nfixed_in: {version}\n"));
        var (issue, answers) = (Assert.Single(records.KnownIssues), new IssueAnswers(records));

        Assert.Equal(new IssueFix(version, standing), answers.FixOf(issue));
        Assert.Equal(standing != FixStanding.Undone && version != "Fox", records.Releases.Any(release => release.Version.Text == version) && answers.IsFixedIn(issue, version));
    }

    [Theory]
    [InlineData("affected: \"*\"\nfixed_in: \"1.3.0\"", "1.2.0 1.2.9", "1.3.0", "1.3.1 2.0.0")]
    [InlineData("affected: \"<1.3.0\"\nintroduced_in: \"1.2.0\"\nfixed_in: \"1.3.0\"", "1.2.9", "1.1.0 1.3.0", "1.3.1 2.0.0")]
    [InlineData("affected: \"*\"\nfixed_in: \"1.4.0\"", "1.2.0 1.3.0", "1.4.0 2.0.0", "")]
    public void Nobody_knows_whether_a_fix_that_was_taken_back_came_later(string keys, string applies, string doesNot, string unknown)
    {
        var plans = ShopReleases.Shop().With(ShopReleases.Plan("shop-1.3.0", "1.3.0", "2026-11-14", "rolled_back")).With(ShopReleases.Plan("shop-1.4.0", "1.4.0", "2026-11-16", "completed"));
        Check(plans, "resolved", keys, applies, doesNot, unknown, "shop");
    }

    private static void Check(string scheme, string status, string keys, string applies, string doesNot, string unknown, string product = "shop") =>
        Check(Repository().Replace("content/products/shop.yml", "semver", scheme), status, keys, applies, doesNot, unknown, product);

    private static void Check(SmallRepository repository, string status, string keys, string applies, string doesNot, string unknown, string product)
    {
        var records = SmallSite.RecordsOf(repository
            .With(Issue, $"title: Twice\nproduct: {product}\nstatus: {status}\nseverity: 3\nsymptoms: Twice.\naudience: customer\nreported_at: 2026-10-22\n{keys}\n"));
        var issue = Assert.Single(records.KnownIssues);
        var answers = new IssueAnswers(records);
        (string Version, IssueReach Reach)[] expected = [.. Of(applies, IssueReach.Applies), .. Of(doesNot, IssueReach.DoesNotApply), .. Of(unknown, IssueReach.Unknown)];

        Assert.Equal(expected, expected.Select(pair => (pair.Version, answers.Of(issue, pair.Version).Reach)));
        Assert.All(expected, pair => Assert.EndsWith(".", answers.Of(issue, pair.Version).Because, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Version, IssueReach Reach)> Of(string versions, IssueReach reach) =>
        versions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(version => (version, reach));

    private static SmallRepository Repository()
    {
        var repository = SmallRepository.Base();
        foreach (var (id, version, day, status) in new[]
        {
            ("zebra", "Zebra", "2026-09-01", "completed"), ("ant", "Ant", "2026-10-01", "rolled_back"), ("bee", "Bee", "2026-11-20", "completed"), ("cow", "Cow", "2026-12-10", "planned"),
            ("dog-1", "Dog", "2026-12-09", "planned"), ("dog-2", "Dog", "2026-12-11", "planned"), ("eel", "Eel", "2026-11-15", "cancelled"),
        })
        {
            repository = repository.With($"releases/{id}/release.yml", $$"""
                title: Shop
                product: shop
                version: {{version}}
                type: standard
                status: {{status}}
                owner: web
                summary: It changes something.
                window: { start: {{day}}T20:00, end: {{day}}T22:00, time_zone: Europe/Berlin }
                services: [{ service: shop-mail, version: "1.0.0" }]

                """);
        }

        return repository;
    }
}
