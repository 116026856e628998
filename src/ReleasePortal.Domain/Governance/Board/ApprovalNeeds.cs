using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Board;

/// <summary>Which approvals a release lacks: what its policies would say if it were called approved today.</summary>
public static class ApprovalNeeds
{
    private const string Approvals = "approvals";

    /// <summary>What is missing; where no policy speaks of approvals, one by a role with the right to give it.</summary>
    public static IReadOnlyList<MissingApproval> Of(Release release, ReleaseCalendar calendar)
    {
        var asked = calendar.Policies.Imagine(release with { Status = ReleaseStatus.Approved }).Where(verdict => verdict.Rule.Must.Names.Any(name => name.Split('.')[0] == Approvals)).ToList();
        if (asked.Count > 0)
            return [.. asked.Where(verdict => verdict.Outcome == PolicyOutcome.Broken).Select(verdict => new MissingApproval(verdict.Rule.Message.Trim(), Named(verdict, release, calendar.Records), verdict.Rule.Fix.Trim(), verdict.Policy))];
        if (release.Approvals.Any(approval => approval.Decision == ApprovalDecision.Approved))
            return [];
        var right = release.Type == ReleaseType.Emergency ? DecisionRight.ApproveEmergency : DecisionRight.ApproveRelease;
        return [new MissingApproval("Nobody has approved it.", [.. calendar.Records.Roles.Where(role => role.Rights.Contains(right))], "Ask one of the roles with the right to approve.", Policy: null)];
    }

    /// <summary>The roles that a rule names in quotes and that have not approved.</summary>
    private static IReadOnlyList<Role> Named(PolicyVerdict verdict, Release release, RecordSet records) =>
    [
        .. from role in records.Roles
           where verdict.Rule.Must.Text.Contains($"\"{role.Id}\"", StringComparison.Ordinal)
           where !release.Approvals.Any(approval => approval.Decision == ApprovalDecision.Approved && approval.Role.Id == role.Id)
           select role,
    ];
}
