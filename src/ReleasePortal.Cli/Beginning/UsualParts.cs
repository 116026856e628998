using NodaTime;
using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.Editing;
using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Cli.Beginning;

/// <summary>Parts that nearly every plan has: checks afterwards, criteria of the decision, messages. Each is a proposal that a person agrees to or puts in other words.</summary>
/// <param name="given">What the command line says, by the name of the option.</param>
/// <param name="desk">The records.</param>
/// <param name="interview">Where answers come from.</param>
internal sealed class UsualParts(Func<string, string?> given, EditingDesk desk, Interview interview)
{
    private static readonly Duration Announced = Duration.FromHours(24);

    private Profile Profile => desk.Records.Portal.Profile;

    /// <param name="record">The plan.</param>
    /// <param name="title">What people call the release.</param>
    /// <param name="type">How it is governed.</param>
    /// <param name="start">When it starts.</param>
    public void Write(NewRecord record, string title, string type, Instant start)
    {
        if (Role("verifier", "qa", "engineering") is not { } verifier)
            return;
        var smoke = interview.Ask(new Question("--check", "How does one see afterwards that it works?") { Given = given("check"), Standard = $"Use {title} once, from outside, as customers do" });
        record.Add("validation", Key("id", "smoke"), Key("title", smoke), Key("kind", "smoke"), Key("owner", verifier));
        if (type == "standard")
        {
            var numbers = interview.Ask(new Question("--business-check", "Which numbers show that business goes on?") { Given = given("business-check"), Standard = $"What {title} is used for is used as much as a week ago" });
            record.Add("validation", Key("id", "business-as-usual"), Key("title", numbers), Key("kind", "business"), Key("owner", Role("product", "support") ?? verifier));
        }

        if (Profile < Profile.Saas)
            return;
        if (type is "standard" or "maintenance")
        {
            var criterion = interview.Ask(new Question("--criterion", "What must hold for a go?") { Given = given("criterion"), Standard = "All automated tests pass with the version that ships" });
            record.Add("go_no_go", Key("id", "tests"), Key("criterion", criterion), Key("owner", Role("qa", "engineering") ?? verifier), Key("state", "not_run"));
        }

        Messages(record, start);
    }

    /// <summary>Before and after, to those who are nearest; who tells customers is said by people.</summary>
    private void Messages(NewRecord record, Instant start)
    {
        var owner = Role("comms-lead", "support", "release-manager");
        if (owner is null || start - desk.Now < Announced)
            return;
        var channel = interview.Ask(new Question("--channel", "Where are colleagues told before and after?") { Given = given("channel"), Standard = "release channel" });
        foreach (var (milestone, due) in ((string, string)[])[("announcement", "T-24h"), ("completion", "T+4h")])
            record.Add("communications", Key("audience", desk.Records.Portal.Audiences[0]), Key("milestone", milestone), Key("channel", channel), Key("due", due), Key("owner", owner));
    }

    private string? Role(params IReadOnlyList<string> wanted) =>
        wanted.FirstOrDefault(id => desk.Records.FindRole(id) is not null) ?? desk.Records.Roles.FirstOrDefault()?.Id;

    private static KeyValuePair<string, string?> Key(string name, string? value) => KeyValuePair.Create(name, value);
}
