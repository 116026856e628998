using NodaTime;
using ReleasePortal.Cli;
using ReleasePortal.Cli.Beginning;
using ReleasePortal.Cli.Editing;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Editing;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>New records of every kind, in a real repository: readable at once, and never over what is there.</summary>
public sealed class NewCommandTests : IDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 6, 0);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Kinds => [.. RecordKinds.All
        .Where(kind => kind.Type != typeof(Release) && kind.Type != typeof(PortalSettings) && kind.Type != typeof(RoleCatalogue))
        .Select(kind => kind.CommandName())];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_record_of_every_kind_is_right_when_it_is_made_and_explains_its_keys(string name)
    {
        Repository("startup").With("releases/shop-1.1.0/release.yml", SmallRepository.Base().TextOf("releases/shop-1.0.0/release.yml")).WriteTo(folder.Path);
        var kind = RecordKinds.All.Single(one => one.CommandName() == name);
        var portal = Portal();

        await portal.Run(["new", name, .. Answers(kind)]);

        Assert.Contains("Written: ", portal.Output, StringComparison.Ordinal);
        var path = portal.Output.Split("Written: ")[1].Split('\n')[0];
        var text = folder.Read(path);
        Assert.Contains($"# yaml-language-server: $schema={string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/')))}schemas/{kind.SchemaFile}\n", text, StringComparison.Ordinal);
        Assert.All(RecordForm.Of(kind).Where(field => field.IsRequired && !field.Path.Contains('.', StringComparison.Ordinal)), field => Assert.Matches($"(?m)^# .*\n(#.*\n)*{field.Path}:", text));
        Found.Nothing(Findings(path).Where(finding => finding.Rule.Code.StartsWith("DOC", StringComparison.Ordinal) || finding.Rule.Code.StartsWith("REF", StringComparison.Ordinal)).Select(finding => finding.Message));
    }

    public static TheoryData<string, string> TypesAndProfiles => [.. Enum.GetNames<ReleaseType>().SelectMany(type => Enum.GetNames<Profile>().Select(profile => (KebabCase.Snake(type), KebabCase.Snake(profile))))];

    [Theory]
    [MemberData(nameof(TypesAndProfiles))]
    public async Task A_release_is_free_of_findings_in_every_type_and_profile(string type, string profile)
    {
        Repository(profile).WriteTo(folder.Path);
        var portal = Portal();

        var status = await portal.Run(
            "new", "release", "--type", type, "--product", "shop", "--product-version", "2.0.0", "--summary", "Customers order more.", "--justification", "They asked.", "--start", "next",
            "--commander", "web-lead", "--deployer", "web-dev", "--verifier", "web-qa", "--irreversible-migration", "false", "--breaking-contract", "false", "--downtime", "PT0S", "--first-time", "false", "--rollback-duration", "PT10M");

        Found.Nothing(Findings("releases/shop-2.0.0/release.yml").Select(finding => $"{finding.Rule.Code} {finding.Severity}: {finding.Message}"));
        Assert.Equal((ExitStatus.Ok, ""), (status, portal.Messages));
        Assert.Contains("\nstatus: proposed\n", folder.Read("releases/shop-2.0.0/release.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_chooses_from_the_catalogue_and_from_free_times()
    {
        Repository("startup").WriteTo(folder.Path);
        // Type, product, version, id, title, services and the version of each, team, summary, reason, length, start; the rest is as usual.
        var portal = new PortalRun
        {
            Folder = folder.Path, Clock = new Fixed(), CanAsk = true,
            Input = string.Join('\n', ["", "shop", "x y!", "2.0.0", "", "", "shop-api", "", "web", "Customers order more.", "", "PT1H", "2", .. Enumerable.Repeat("", 20)]),
        };

        await portal.Run("new", "release");

        Assert.Contains("Which product?\n   1  ", portal.Output, StringComparison.Ordinal);
        Assert.Contains("Written: releases/shop-2.0.0/release.yml", portal.Output, StringComparison.Ordinal);
        Assert.Contains("  start: 20", folder.Read("releases/shop-2.0.0/release.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_no_record_could_hold_is_refused_at_its_question()
    {
        Repository("saas").WriteTo(folder.Path);
        var portal = new PortalRun
        {
            Folder = folder.Path, Clock = new Fixed(), CanAsk = true,
            Input = string.Join('\n', ["", "shop", "2.0.0", "", "", "shop-api", "a: b", "2.0.0", "web", "Customers order more.", "", "PT1H", "2040-01-01T10:00", "", "web-lead", "web-dev", "web-qa", "", "3 minutes", "PT3M", .. Enumerable.Repeat("", 20)]),
        };

        await portal.Run("new", "release");

        Assert.Contains("A version has letters, digits, dots and dashes.", portal.Output, StringComparison.Ordinal);
        Assert.Contains("more than five years away", portal.Output, StringComparison.Ordinal);
        Assert.Contains("Write a duration such as PT45M", portal.Output, StringComparison.Ordinal);
        Assert.Contains("  duration: PT3M", folder.Read("releases/shop-2.0.0/release.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_is_taken_is_told_as_that()
    {
        Repository("startup").WriteTo(folder.Path);
        var portal = Portal();

        Assert.Equal(ExitStatus.WrongUse, await portal.Run("new", "release", "--product", "shop", "--product-version", "1.0.0", "--summary", "Again.", "--start", "next"));

        Assert.StartsWith("error: --id cannot be \"shop-1.0.0\"", portal.Messages, StringComparison.Ordinal);
        Assert.Contains("give another one with --id", portal.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(3, 3)]
    [InlineData(0, 0)]
    [InlineData(15, 15)]
    [InlineData(99, -1)]
    public void The_first_time_without_errors_is_found_in_strides(int first, int expected)
    {
        var tried = 0;
        var found = new LaterTime(
            [.. Enumerable.Range(0, 16).Select(index => ($"{index}", $"{index}", $"{index}"))],
            time =>
            {
                tried++;
                return new Outcome([], new FindingChanges(int.Parse(time.Start, System.Globalization.CultureInfo.InvariantCulture) >= first ? [] : [Blocking], []));
            }).Find();

        Assert.Equal(expected, found is { Shown: var shown } ? int.Parse(shown, System.Globalization.CultureInfo.InvariantCulture) : -1);
        Assert.InRange(tried, 1, 8);
    }

    [Fact]
    public async Task Without_a_terminal_all_that_is_missing_is_named_at_once()
    {
        Repository("startup").WriteTo(folder.Path);
        var portal = Portal();

        Assert.Equal(ExitStatus.WrongUse, await portal.Run("new", "release", "--product", "shop"));

        Assert.StartsWith("error: --product-version, --summary and --start are missing", portal.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_overwritten()
    {
        Repository("startup").WriteTo(folder.Path);
        var roles = folder.Read("content/roles.yml");

        foreach (var arguments in (string[][])[["new", "roles", "--roles-id", "a", "--roles-title", "A", "--roles-duty", "B"], ["new", "team", "--id=web", .. Answers(RecordKinds.All.Single(kind => kind.Name == "team")).Skip(1)]])
        {
            var portal = Portal();
            Assert.Equal(ExitStatus.WrongUse, await portal.Run(arguments));
            Assert.Contains("already", portal.Messages, StringComparison.Ordinal);
        }

        Assert.Equal(roles, folder.Read("content/roles.yml"));
    }

    [Fact]
    public async Task The_template_of_the_organisation_is_what_a_record_begins_with()
    {
        Repository("startup").With("content/templates/improvement.yml", """
            # How we write improvements.
            #
            # Copy it.

            # In one line.
            title: An example
            # Ours.
            owner: example-team
            kpis: [rollback_rate] # which numbers
            """).WriteTo(folder.Path);

        await Portal().Run(["new", "improvement", .. Answers(RecordKinds.All.Single(kind => kind.Name == "improvement"))]);

        var text = folder.Read("content/improvements/made-here.yml");
        Assert.StartsWith("# yaml-language-server: $schema=../../schemas/improvement.schema.json\n# How we write improvements.\n\n# In one line.\ntitle: ", text, StringComparison.Ordinal);
        Assert.Contains("\n# kpis: [rollback_rate] # which numbers\n", text, StringComparison.Ordinal);
    }

    private static Finding Blocking => new(RuleBook.DocumentRules.First(rule => rule.Severity == Severity.Error), Domain.Sources.Place.StartOf("a.yml"), "No.", "No.");

    private static SmallRepository Repository(string profile) => SmallRepository.Base().With("portal.yml", SmallRepository.Base().TextOf("portal.yml") + $"profile: {profile}\n");

    private PortalRun Portal() => new() { Folder = folder.Path, Clock = new Fixed() };

    private IEnumerable<Finding> Findings(string path)
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder.Path);
        var read = RecordReader.Read(snapshot, HistoryDetail.None);
        return [.. Review.Of(read.Records, read.Findings, Now).Findings.Where(finding => finding.Place.Path == path)];
    }

    private static IEnumerable<string> Answers(RecordKind kind)
    {
        if (kind.Home is RecordHome.Folder or RecordHome.ReleaseFolder)
            yield return "--id=made-here";
        if (kind.Home is RecordHome.ReleaseFile or RecordHome.ReleaseFolder)
            yield return "--release=shop-1.1.0";
        if (kind.Name == "release note")
            yield return "--text=Customers order more.";
        foreach (var field in RecordForm.Of(kind))
            yield return $"{field.Flag}={Answer(field)}";
    }

    private static string Answer(FormField field) => field switch
    {
        { Choices: [var first, ..] } => first,
        { Path: "time_zone" } => "Europe/Berlin",
        { Path: "start" or "started_at" } => "2026-11-20T10:00",
        { IsMoment: true } => "2026-11-20T12:00",
        { IsDate: true } => "2026-11-20",
        { Names: { } named } => named == typeof(Product) ? "shop" : named == typeof(Service) ? "shop-api" : named == typeof(Team) ? "web" : named == typeof(Person) ? "web-lead" : named == typeof(Role) ? "release-manager"
            : named == typeof(DeploymentEnvironment) ? "production" : named == typeof(Audience) ? "internal" : named == typeof(Rule) ? "CAL001" : "SHOP-1",
        { Path: "affected" } => ">=1.0.0",
        { Path: "introduced_in" } => "1.0.0",
        { Path: "quarter" } => "2026-q4",
        { Path: "members.handle" } => "somebody-new",
        { Path: "steps.id" or "region" or "group" } => "first",
        { Path: "steps.duration" } => "PT10M",
        { Path: "items.url" } => "https://shop.example/report",
        _ => field.Wrong("words", DateTimeZone.Utc) is null ? "Some words: and a colon" : "3",
    };

    private sealed class Fixed : IClock
    {
        public Instant GetCurrentInstant() => Now;
    }
}
