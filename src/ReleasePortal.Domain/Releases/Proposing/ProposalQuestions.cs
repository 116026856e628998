using NodaTime;
using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Domain.Releases.Proposing;

/// <summary>Everything that a proposal of a release says, in the order in which it is asked. What a portal asks more of a plan comes later.</summary>
public static class ProposalQuestions
{
    private static readonly IReadOnlyList<ReleaseType> Never = [];
    private static readonly IReadOnlyList<ReleaseType> Planned = [ReleaseType.Standard, ReleaseType.Maintenance];

    public static readonly ProposalQuestion Type = new("type", "How is it governed? The type says how early it is proposed, and who has to agree.", "type") { Usual = "standard" };

    public static readonly ProposalQuestion Product = new("product", "Which product?", "product");

    public static readonly ProposalQuestion Version = new("product-version", "Which version does it have after it?", "version");

    public static readonly ProposalQuestion Id = new("id", "Its id, which others use, and which is never used again.", "");

    public static readonly ProposalQuestion Title = new("title", "What do people call it, without the version?", "title");

    public static readonly ProposalQuestion Services = new("services", "What is deployed?", "services.service");

    public static readonly ProposalQuestion Owner = new("owner", "Which team answers for it?", "owner");

    public static readonly ProposalQuestion Summary = new("summary", "What does it bring, in one or two sentences? Say what those who use it notice.", "summary") { IsProse = true };

    public static readonly ProposalQuestion Justification = new("justification", "Why is it needed, and why now?", "justification") { IsProse = true, Needed = [ReleaseType.Expedited, ReleaseType.Emergency] };

    public static readonly ProposalQuestion Length = new("duration", "How long is its window? Two hours are PT2H; leave room for the way back.", "") { Usual = "PT2H" };

    public static readonly ProposalQuestion Start = new("start", "When does it start?", "window.start");

    public static readonly ProposalQuestion Commander = new("commander", "Who is the commander? Whoever leads the cutover.", "commander") { From = Profile.Saas, Needed = Never };

    public static readonly ProposalQuestion Deployer = new("deployer", "Who is the deployer?", "deployer") { From = Profile.Saas, Needed = Never };

    public static readonly ProposalQuestion Verifier = new("verifier", "Who is the verifier? Not the person who deploys.", "verifier") { Needed = Never };

    public static readonly ProposalQuestion WayBack = new("rollback", "How is it undone?", "rollback.strategy") { Usual = "redeploy" };

    public static readonly ProposalQuestion WayBackTime = new("rollback-duration", "How long does the way back take, if somebody has tried it? Ten minutes are PT10M.", "rollback.duration") { Needed = Never };

    public static readonly ProposalQuestion Runbook = new("runbook", "Which runbook is followed?", "runbook") { Needed = Never };

    /// <summary>What makes it risky; what is not answered counts as the worst.</summary>
    public static readonly IReadOnlyList<ProposalQuestion> Risk =
    [
        new("irreversible-migration", "Does it change data in a way that cannot be undone?", "risk.irreversible_migration") { From = Profile.Saas, Needed = Never },
        new("breaking-contract", "Does it break a contract that others rely on?", "risk.breaking_contract") { From = Profile.Saas, Needed = Never },
        new("downtime", "How long can customers not use something? PT0S is not at all.", "risk.downtime") { From = Profile.Saas, Needed = Never },
        new("first-time", "Is something done for the first time?", "risk.first_time") { From = Profile.Saas, Needed = Never },
    ];

    /// <summary>Parts that nearly every plan has: checks afterwards, criteria of the decision, messages. Each is a proposal that a person agrees to or puts in other words.</summary>
    public static readonly IReadOnlyList<ProposalQuestion> Parts =
    [
        new("check", "How does one see afterwards that it works?", "validation.title")
        {
            Usual = "Use {title} once, from outside, as customers do",
            Items = [ProposalItem.Of(("id", "smoke"), ("title", ProposalItem.Answer), ("kind", "smoke"), ("owner", ProposalItem.Owner))],
            Owners = ["verifier", "qa", "engineering"],
        },
        new("business-check", "Which numbers show that business goes on?", "validation.title")
        {
            Types = [ReleaseType.Standard],
            Usual = "What {title} is used for is used as much as a week ago",
            Items = [ProposalItem.Of(("id", "business-as-usual"), ("title", ProposalItem.Answer), ("kind", "business"), ("owner", ProposalItem.Owner))],
            Owners = ["product", "support"],
        },
        new("criterion", "What must hold for a go?", "go_no_go.criterion")
        {
            From = Profile.Saas,
            Types = Planned,
            Usual = "All automated tests pass with the version that ships",
            Items = [ProposalItem.Of(("id", "tests"), ("criterion", ProposalItem.Answer), ("owner", ProposalItem.Owner), ("state", "not_run"))],
            Owners = ["qa", "engineering"],
        },
        new("channel", "Where are colleagues told before and after?", "communications.channel")
        {
            From = Profile.Saas,
            Usual = "release channel",
            Items = [Message("announcement", "T-24h"), Message("completion", "T+4h")],
            Owners = ["comms-lead", "support", "release-manager"],
            Notice = Duration.FromHours(24),
        },
    ];

    public static readonly IReadOnlyList<ProposalQuestion> Duties = [Commander, Deployer, Verifier];

    public static readonly IReadOnlyList<ProposalQuestion> All =
        [Type, Product, Version, Id, Title, Services, Owner, Summary, Justification, Start, Length, .. Duties, WayBack, WayBackTime, Runbook, .. Risk, .. Parts];

    /// <summary>To those who are nearest; who tells customers is said by people.</summary>
    private static ProposalItem Message(string milestone, string due) =>
        ProposalItem.Of(("audience", ProposalItem.Audience), ("milestone", milestone), ("channel", ProposalItem.Answer), ("due", due), ("owner", ProposalItem.Owner));
}
