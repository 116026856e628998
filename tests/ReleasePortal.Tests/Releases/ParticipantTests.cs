using AngleSharp.Html.Parser;
using ReleasePortal.Domain;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Releases;

/// <summary>Who wrote, reviewed, approved, merged, deployed and verified, read from real commits and from the records.</summary>
public sealed class ParticipantTests : IDisposable
{
    private const string Plan = "releases/shop-1.0.0/release.yml";
    private const string Lead = "web-lead <web-lead@shop.example>";
    private const string Dev = "A developer <dev@home.example>";

    private readonly GitChronicle git = new();
    private string last = "";

    [Fact]
    public void A_merge_its_authors_and_its_trailers_are_told_with_the_people_behind_the_addresses()
    {
        Merged("Merge pull request #7 from web/plan\n\nPlan\n\nReviewed-by: WEB-QA@shop.example\nApproved-by: web-lead <web-lead@shop.example>\napproved-by: @bank-lead");

        var records = Read();
        var acts = Witness.Of(records.History.PublishedOf(records.Releases[0], GitChronicle.Time("2026-12-01T00:00")));
        Assert.Equal(
            [(ActKind.Wrote, "web-lead"), (ActKind.Wrote, "web-dev"), (ActKind.Merged, "web-lead"), (ActKind.Reviewed, "web-qa"), (ActKind.Approved, "web-lead"), (ActKind.Approved, "bank-lead")],
            acts.Select(act => (act.Kind, records.FindPerson(act.Who)!.Handle)));
        Assert.Empty(Witness.Of(records.History.PublishedOf(records.Releases[0], GitChronicle.Time("2026-10-01T00:00"))));
    }

    [Fact]
    public void A_message_names_20_people_at_most_and_the_page_says_how_many_it_leaves_out()
    {
        Merged($"Merge branch 'plan'\n\n{string.Join('\n', Enumerable.Range(1, 25).Select(number => $"Reviewed-by: reviewer-{number}"))}");

        Assert.Equal(20, ActsOf(Read()).Count(act => act.Kind == ActKind.Reviewed));
        Assert.Contains("5 trailers of messages left out: of one message count 20 people who reviewed or approved", Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void Trailers_that_are_longer_than_a_message_may_be_are_counted_and_words_before_them_do_not_become_trailers()
    {
        var body = new string('x', 4_000);
        Merged($"Merge branch 'plan'\n\n{body}\n\n{string.Join('\n', Enumerable.Range(1, 70).Select(number => $"Reviewed-by: reviewer-{number}"))}");
        var named = ActsOf(Read()).Count(act => act.Kind == ActKind.Reviewed);
        var message = ActsOf(Read()).Single(act => act.Kind == ActKind.Merged).Commit.Message;
        Assert.Equal(20, named);
        Assert.InRange(message.Text.Length, 3_000, CommitMessage.Longest + 100);
        Assert.Equal(70, message.TrailersLeftOut + Trailers.Of(message.Text).Count);
        Assert.Contains("50 trailers of messages left out", Page(), StringComparison.Ordinal);

        Merged($"Merge branch 'plan'\n\n{body}\nSome words\nApproved-by: web-lead\n{string.Join('\n', Enumerable.Repeat("Approved-by: web-lead", 60))}");
        Assert.DoesNotContain(ActsOf(Read()), act => act.Kind == ActKind.Approved);
        Assert.DoesNotContain("left out", Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_or_an_address_without_end_is_cut_and_is_nobodys()
    {
        Merged($"Merge branch 'plan'\n\nReviewed-by: web-lead{new string('x', 1_000)}\nApproved-by: {new string('y', 500)} <web-lead@shop.example{new string('z', 1_000)}>");

        var acts = ActsOf(Read()).Where(act => act.Kind is ActKind.Reviewed or ActKind.Approved).ToList();
        Assert.All(acts, act => Assert.Null(Read().FindPerson(act.Who)));
        Assert.Equal([(100, 0), (100, 254)], acts.Select(act => (act.Who.Name.Length, act.Who.Mail.Length)));
    }

    [Fact]
    public void What_one_hand_did_alone_is_said()
    {
        Merged("Merge branch 'plan'\n\nApproved-by: web-dev");

        var records = Read();
        var participants = Participants.Of(records.Releases[0], records, GitChronicle.Time("2026-12-01T00:00")).ToDictionary(one => one.Name);
        Assert.Equal([Duty.Author, Duty.Approver, Duty.Deployer], participants["web-dev"].ToSegregate);
        Assert.Equal([Duty.Author], participants["web-lead"].ToSegregate);
        Assert.Equal([Duty.Verifier], participants["web-qa"].ToSegregate);
        Assert.Equal([Duty.Author, Duty.Merger], participants["web-lead"].Done.Keys.Order());
    }

    [Fact]
    public void One_person_who_is_named_in_several_ways_approved_once()
    {
        Merged("Merge branch 'plan'\n\nApproved-by: web-lead\nApproved-by: @web-lead\nApproved-by: web-lead@shop.example");

        Assert.Equal(1, Participants.Of(Read().Releases[0], Read(), GitChronicle.Time("2026-12-01T00:00")).Single(one => one.Name == "web-lead").Done[Duty.Approver]);
        Assert.Equal(2, Acts().Count());
    }

    [Fact]
    public void What_was_moved_after_an_approval_on_the_same_branch_was_not_approved_and_what_was_put_back_is()
    {
        var first = git.CommitAs(Lead, "Write records", Content(), "2026-11-01T09:00");
        var approved = git.CommitAs(Dev, "Move\n\nApproved-by: web-lead", Content("2026-11-10T20", "2026-11-10T19"), "2026-11-02T09:00", first);
        var moved = git.CommitAs(Dev, "Move on", Content("2026-11-10T20", "2026-11-10T18"), "2026-11-03T09:00", approved);
        last = git.CommitAs(Lead, "Merge branch 'plan'", Content("2026-11-10T20", "2026-11-10T18"), "2026-11-04T09:00", first, moved);
        Assert.Equal(["Approved, Changed since", "Merged, Yes"], Acts());

        last = git.CommitAs(Lead, "Move elsewhere", Content("2026-11-10T20", "2026-11-10T17"), "2026-11-05T09:00", last);
        last = git.CommitAs(Lead, "Put it back", Content("2026-11-10T20", "2026-11-10T18"), "2026-11-06T09:00", last);
        Assert.Equal(["Approved, Changed since", "Merged, Yes"], Acts());
    }

    [Fact]
    public void Who_is_in_no_team_is_shown_by_the_name_of_the_commit()
    {
        last = git.CommitAs("Somebody <else@home.example>", "Write records", Content(), "2026-11-01T09:00");

        var somebody = Participants.Of(Read().Releases[0], Read(), GitChronicle.Time("2026-12-01T00:00")).Single(one => one.Person is null);
        Assert.Equal("Somebody", somebody.Name);
    }

    [Fact]
    public void The_page_tells_whether_what_was_approved_is_still_the_plan()
    {
        Merged("Merge branch 'plan'\n\nApproved-by: web-lead");
        Assert.Equal(["Merged, Yes", "Approved, Yes"], Acts());

        last = git.CommitAs(Lead, "Better words", Content("Customers can order", "Customers order"), "2026-11-04T09:00", last);
        Assert.Equal(["Merged, Yes", "Approved, Yes"], Acts());

        last = git.CommitAs(Lead, "Later", Content("Customers can order", "Customers order", "2026-11-10T20", "2026-11-10T21"), "2026-11-05T09:00", last);
        Assert.Equal(["Merged, Changed since", "Approved, Changed since"], Acts());
        Assert.Contains("web-dev is author and deployer at once.", Section().TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name <mail@shop.example>", "Name", "mail@shop.example")]
    [InlineData("<mail@shop.example>", "", "mail@shop.example")]
    [InlineData("mail@shop.example", "mail@shop.example", "mail@shop.example")]
    [InlineData("@handle", "handle", "")]
    [InlineData("handle", "handle", "")]
    [InlineData("Name <no mail>", "Name <no mail>", "")]
    public void Trailers_name_people_by_name_and_address_or_by_handle(string value, string name, string mail)
    {
        Assert.Equal(new Identity(name, mail), Witness.Named(value));
    }

    [Theory]
    [InlineData("Proper <proper@x.example> <dev@home.example>", "Proper", "proper@x.example")]
    [InlineData("Proper <dev@home.example>", "Proper", "dev@home.example")]
    [InlineData("<proper@x.example> <DEV@home.example> # as Git does", "A developer", "proper@x.example")]
    [InlineData("Proper <proper@x.example> a DEVELOPER <dev@home.example>", "Proper", "proper@x.example")]
    [InlineData("Proper <proper@x.example> Other <dev@home.example>", "A developer", "dev@home.example")]
    [InlineData("C# Proper <proper@x.example> <dev@home.example>", "C# Proper", "proper@x.example")]
    [InlineData("# Proper <proper@x.example> <dev@home.example>", "A developer", "dev@home.example")]
    [InlineData("Proper proper@x.example dev@home.example", "A developer", "dev@home.example")]
    [InlineData("First <first@x.example> <dev@home.example>\nProper <proper@x.example> <dev@home.example>", "Proper", "proper@x.example")]
    public async Task The_mail_map_is_read_as_Git_reads_it(string map, string name, string mail)
    {
        last = git.Commit(Content().With(".mailmap", map + "\n"), "2026-11-01T09:00");
        Assert.Equal(new Identity(name, mail), Read().Mailmap.Of(new Identity("A developer", "dev@home.example")));

        using var folder = new TemporaryFolder();
        folder.With(".mailmap", map + "\n");
        await Shell.Run(folder.Path, $"git init -q . && test \"$(git check-mailmap 'A developer <dev@home.example>')\" = '{name} <{mail}>'");
    }

    public void Dispose() => git.Dispose();

    private static SmallRepository Content(params string[] pairs)
    {
        var content = SmallRepository.Base();
        var plan = content.TextOf(Plan);
        for (var index = 0; index < pairs.Length; index += 2)
            plan = plan.Replace(pairs[index], pairs[index + 1], StringComparison.Ordinal);
        var web = content.TextOf("content/teams/web.yml")
            .Replace("- handle: web-lead\n", "- handle: web-lead\n    emails: [web-lead@shop.example]\n", StringComparison.Ordinal)
            .Replace("- handle: web-dev\n", "- handle: web-dev\n    emails: [web-dev@shop.example]\n", StringComparison.Ordinal)
            .Replace("- handle: web-qa\n", "- handle: web-qa\n    emails: [web-qa@shop.example]\n", StringComparison.Ordinal);
        return content.With(Plan, plan).With("content/teams/web.yml", web).With(".mailmap", "<web-dev@shop.example> <dev@home.example>\n");
    }

    private void Merged(string message)
    {
        var first = git.CommitAs(Lead, "Write records", Content("Customers can order", "Orders"), "2026-11-01T09:00");
        var side = git.CommitAs(Dev, "Plan it", Content(), "2026-11-02T09:00", first);
        last = git.CommitAs(Lead, message, Content(), "2026-11-03T09:00", first, side);
    }

    private IEnumerable<string> Acts() => Section().QuerySelectorAll("table").Single(table => table.QuerySelector("th")!.TextContent == "What Git shows")
        .QuerySelectorAll("tbody tr").Select(row => $"{row.QuerySelector("th")!.TextContent}, {row.QuerySelector("td:last-child .state")!.TextContent.Trim()}");

    private static IReadOnlyList<WitnessedAct> ActsOf(RecordSet records) =>
        Witness.Of(records.History.PublishedOf(records.Releases[0], GitChronicle.Time("2026-12-01T00:00")));

    private string Page() => Section().TextContent;

    private AngleSharp.Dom.IElement Section() =>
        new HtmlParser().ParseDocument(SmallSite.OfCommit(git.Path, last)["releases/shop-1.0.0/index.html"]).QuerySelector("#approvals")!;

    private RecordSet Read()
    {
        using var snapshot = RepositorySnapshot.OfCommit(git.Path, last);
        return RecordReader.Read(snapshot, HistoryDetail.ForPages).Records;
    }
}
