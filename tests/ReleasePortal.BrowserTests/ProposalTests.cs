using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;
using ReleasePortal.BrowserTests.Site;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.BrowserTests;

/// <summary>The form that proposes a release, in a new portal of each profile: what it writes is what the check accepts.</summary>
public sealed class ProposalTests(Reader reader)
{
    public static TheoryData<Profile> Profiles => [.. Enum.GetValues<Profile>()];

    [Theory, MemberData(nameof(Profiles))]
    public async Task What_the_form_writes_passes_the_check_in_every_type_of_release(Profile profile)
    {
        var folder = Directory.CreateTempSubdirectory("release-portal-propose-").FullName;
        try
        {
            var portal = Path.Combine(folder, "portal");
            await Expect(folder, "init", "portal", "--organisation", "Example", "--time-zone", "Europe/Berlin", "--profile", KebabCase.Snake(profile.ToString()), "--team", "Web", "--handle", "web-lead", "--contact", "web@shop.example", "--product", "Shop");
            await Expect(portal, "build", "--output", Path.Combine(folder, "site"));
            await using var server = await SiteServer.Start(Path.Combine(folder, "site"));
            foreach (var (number, type) in Enum.GetValues<ReleaseType>().Index())
            {
                await using var visit = await reader.OpenAt(server.Root, ProposalForm.Address, new() { AcceptDownloads = true });
                var form = new ProposalForm(visit.Page);
                await form.Answer(KebabCase.Snake(type.ToString()), "shop", $"2.{number}.0");
                await StartsWhenPeopleWork(form, type);
                await AnswerTheRest(form, profile);
                await form.Write();
                var (path, text) = await form.Download();

                var file = Path.Combine(portal, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
                var (status, said) = await PortalProgram.Run(portal, "check");

                Assert.True(status == 0 && !said.Contains(path, StringComparison.Ordinal), $"{type} in {profile}: {said}\n{text}");
                Assert.Empty(visit.Problems);
                Directory.Delete(Path.Combine(portal, "releases"), recursive: true);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Nothing asks for a change window here, so no night is offered; an emergency does not wait for the morning.</summary>
    private static async Task StartsWhenPeopleWork(ProposalForm form, ReleaseType type)
    {
        var start = DateTime.Parse(await form.Field("start").InputValueAsync(), System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(type == ReleaseType.Emergency || (start.Hour is >= 9 and < 17 && start.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)), $"{type} is offered {start}.");
    }

    /// <summary>What the profile asks, where it asks it. One person cannot do everything where duties are apart.</summary>
    private static async Task AnswerTheRest(ProposalForm form, Profile profile)
    {
        foreach (var (name, answer) in new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["commander"] = "web-lead", ["deployer"] = "web-lead", ["verifier"] = profile < Profile.Enterprise ? "web-lead" : "", ["irreversible-migration"] = "false", ["breaking-contract"] = "true", ["first-time"] = "false",
        })
        {
            if (await form.Field(name).CountAsync() > 0)
                await form.Choose(name, answer);
        }

        foreach (var (name, answer) in new Dictionary<string, string>(StringComparer.Ordinal) { ["rollback-duration"] = "1 h 10 min", ["downtime"] = "PT0S" })
        {
            if (await form.Field(name).CountAsync() > 0)
                await form.Fill(name, answer);
        }
    }

    private static async Task Expect(string folder, params string[] arguments)
    {
        var (status, said) = await PortalProgram.Run(folder, arguments);
        Assert.True(status == 0, said);
    }
}
