using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;
using ReleasePortal.BrowserTests.Site;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.BrowserTests;

/// <summary>What the form says of policies, in the sample, is what the check says of the file that it writes.</summary>
public sealed class ProposalPolicyTests(Reader reader)
{
    private const int Tries = 80;

    private const string Hangs = " It hangs on ";

    /// <summary>Fills in each case, writes the file, and reads what the page says of policies.</summary>
    private const string Script = """
        (tries) => {
          const say = (element, value) => { element.value = value; element.dispatchEvent(new Event("input", { bubbles: true })); };
          return tries.map((one) => {
            for (const [name, value] of Object.entries(one)) say(document.getElementById(`p-${name}`), value);
            document.getElementById("proposal").requestSubmit();
            const told = [...document.querySelectorAll("#verdict li, #policies li")].filter((line) => line.lastElementChild.textContent === "GOV001");
            return [
              document.getElementById("problems").hidden ? "" : document.getElementById("problems").textContent,
              document.getElementById("path").textContent,
              document.getElementById("text").value,
              document.getElementById("verdict").textContent,
              ...told.map((line) => `${line.querySelector("b").textContent.slice(2).split(":")[0]}: ${line.querySelector("b").nextSibling.textContent}`),
            ];
          });
        }
        """;

    /// <summary>A warning that hangs on other records and on no time.</summary>
    private static readonly string[] Unknowable = ["Support has nothing to offer for a known issue."];

    [Fact]
    public async Task Policies_are_told_as_the_check_tells_them()
    {
        await using var visit = await reader.Open(ProposalForm.Address);
        var chance = new Random(20261128);
        var told = await visit.Page.EvaluateAsync<string[][]>(Script, Enumerable.Range(0, Tries).Select(number => Case(number, chance)).ToArray());
        Assert.DoesNotContain(told.Select(one => one[0]), problem => problem.Length > 0);

        var (_, findings) = SampleCheck.Of(told.ToDictionary(one => one[1], one => one[2], StringComparer.Ordinal));
        var broken = findings.Where(finding => finding.Rule.Code == "GOV001").ToLookup(finding => finding.Place.Path, finding => $"{finding.Severity}: {finding.Message[..finding.Message.LastIndexOf(" (", StringComparison.Ordinal)]}", StringComparer.Ordinal);
        Assert.DoesNotContain(findings, finding => finding.Rule.Code == "GOV002");
        Assert.Empty(told.SelectMany(one => Differences(one, [.. broken[one[1]]])).Take(8));

        // Each answer comes up: kept, broken, and open, which the check then refuses.
        var open = told.SelectMany(one => one.Where(line => line.StartsWith("Open: ", StringComparison.Ordinal)).Select(line => (Path: one[1], Words: Plain(line)))).ToList();
        Assert.Contains(open, one => broken[one.Path].Contains($"Error: {one.Words}"));
        Assert.Contains(told, one => one[3].StartsWith("✓ Free", StringComparison.Ordinal));
        Assert.All((string[])["Error: The same person deploys and verifies.", "Warning: Maintenance was announced less than ten working days ahead.", "Error: A standard release was proposed less than five working days before its window.", "Error: The window lies inside a hard freeze."], words => Assert.Contains(told, one => one.Contains(words)));
    }

    [Fact]
    public async Task A_time_that_may_be_too_soon_for_its_risk_is_not_called_free()
    {
        await using var visit = await reader.Open(ProposalForm.Address);
        var (page, form) = (visit.Page, new ProposalForm(visit.Page));
        await form.Answer("standard", "payments", "5.9.0");
        await Assertions.Expect(page.Locator("#verdict")).Not.ToContainTextAsync("? Open");
        await form.Fill("rollback-duration", "PT10M");
        await Assertions.Expect(page.Locator("#free")).ToContainTextAsync("perhaps too soon for a policy:Tue 1 Dec", new() { IgnoreCase = true });
        await form.Fill("start", "2026-12-01T19:00");

        await Assertions.Expect(page.Locator("#verdict")).ToContainTextAsync("? Open");
        await Assertions.Expect(page.Locator("#verdict")).ToContainTextAsync("less than ten working days before its window. It hangs on its risk, which the check works out.");
        await Assertions.Expect(page.Locator("#verdict a").First).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("policies/lead-times/", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)));
        await Assertions.Expect(page.Locator("#policies")).ToBeEmptyAsync();
        await form.Choose("deployer", "pay-qa");
        await form.Choose("verifier", "pay-qa");
        await Assertions.Expect(page.Locator("#policies")).ToContainTextAsync("The check would refuse this plan, whenever it is:✕ Error: The same person deploys and verifies.");
        await form.Write();
        await Assertions.Expect(page.Locator("#against")).ToContainTextAsync("The same person deploys and verifies.");
        await Assertions.Expect(page.Locator("#against")).ToContainTextAsync("less than ten working days");

        var (_, findings) = SampleCheck.Of(new Dictionary<string, string>(StringComparer.Ordinal) { [await page.Locator("#path").InnerTextAsync()] = await page.Locator("#text").InputValueAsync() });
        Assert.Equal(
            ["A high-risk release was proposed less than ten working days before its window.", "The same person deploys and verifies."],
            findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message[..finding.Message.LastIndexOf(" (", StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, string> Case(int number, Random chance)
    {
        string Any(params string[] all) => all[chance.Next(all.Length)];

        var (type, rollback) = (Any("standard", "expedited", "emergency", "maintenance"), Any("redeploy", "redeploy", "restore", "none"));
        return new(StringComparer.Ordinal)
        {
            ["type"] = type,
            ["product"] = Any("payments", "web-shop"),
            ["product-version"] = "7.0.0",
            ["id"] = $"tried-{number}",
            ["summary"] = "Customers see what is new.",
            ["justification"] = type is "standard" or "maintenance" ? Any("", "It cannot wait.") : "It cannot wait.",
            ["start"] = $"2026-{Any("11-24", "11-27", "11-30", "12-01", "12-02", "12-05", "12-07", "12-08", "12-09", "12-15", "12-17")}T{Any("10:00", "14:00", "19:00", "20:00")}",
            ["duration"] = "PT1H",
            ["commander"] = Any("", "pay-lead", "pay-qa"),
            ["deployer"] = Any("", "pay-lead", "pay-dev-1", "pay-qa"),
            ["verifier"] = Any("", "pay-dev-1", "pay-qa"),
            ["rollback"] = rollback,
            ["rollback-duration"] = rollback == "none" ? "" : Any("", "PT10M"),
            ["runbook"] = Any("", "payments-blue-green"),
            ["irreversible-migration"] = Any("", "false", "true"),
            ["breaking-contract"] = Any("", "false"),
            ["downtime"] = Any("", "PT0S", "PT30M"),
            ["first-time"] = Any("false", "false", "true"),
            ["check"] = "Buy something.",
            ["business-check"] = "Orders per minute.",
        };
    }

    /// <summary>What is told and not found, and what is found and neither told nor called open.</summary>
    private static IEnumerable<string> Differences(string[] told, string[] found)
    {
        var sure = told.Skip(4).Where(line => !line.Contains(Hangs, StringComparison.Ordinal)).ToList();
        var open = told.Skip(4).Except(sure).Select(Plain).ToList();
        return sure.Except(found).Select(line => $"{told[1]}: only the page says {line}\n{told[2]}")
            .Concat(found.Except(sure).Where(line => !open.Contains(line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]) && !Unknowable.Any(line.EndsWith)).Select(line => $"{told[1]}: only the check says {line}\n{told[2]}"));
    }

    /// <summary>The message of a rule that is open.</summary>
    private static string Plain(string line) => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..line.IndexOf(Hangs, StringComparison.Ordinal)];
}
