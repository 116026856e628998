using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Policies;

[Description("A release as policies see it: every key of its plan, and what the other records say of it.")]
public sealed record PolicyFacts(
    [Spread] Release Plan,
    [Key("The id of the release.")] string Id,
    [Key("The tier of its most critical service, from 1 to 4; null where no service is known.")] int? Tier,
    [Key("The approvals that stand: of each person in each role the last word, if it is yes.")] IReadOnlyList<ApprovalFacts> Approvals,
    [Key("What makes it risky, and how risky it is.")] RiskFacts Risk,
    [Key("What the calendar says of it.")] CalendarFacts Calendar,
    [Key("Its evidence.")] EvidenceFacts Evidence,
    [Key("The known issues that ship with it.")] KnownIssueFacts KnownIssues,
    [Key("Its record of execution.")] ExecutionRecord? Execution,
    [Key("Its review.")] ReleaseReview? Review);
