using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Repository.Records;

/// <summary>Every kind of record there is.</summary>
public static class RecordKinds
{
    public static readonly IReadOnlyList<RecordKind> All =
    [
        new("portal", typeof(PortalSettings), RecordHome.SingleFile, "portal"),
        new("roles", typeof(RoleCatalogue), RecordHome.SingleFile, "content/roles"),
        new("product", typeof(Product), RecordHome.Folder, "content/products"),
        new("service", typeof(Service), RecordHome.Folder, "content/services"),
        new("team", typeof(Team), RecordHome.Folder, "content/teams"),
        new("environment", typeof(DeploymentEnvironment), RecordHome.Folder, "content/environments"),
        new("freeze", typeof(Freeze), RecordHome.Folder, "content/calendar/freezes"),
        new("change window", typeof(ChangeWindow), RecordHome.Folder, "content/calendar/windows"),
        new("business event", typeof(BusinessEvent), RecordHome.Folder, "content/calendar/events"),
        new("policy", typeof(Policy), RecordHome.Folder, "content/policies", NeedsBody: true),
        new("runbook", typeof(Runbook), RecordHome.Folder, "content/runbooks", NeedsBody: true),
        new("incident", typeof(Incident), RecordHome.Folder, "content/incidents", NeedsBody: true),
        new("known issue", typeof(KnownIssue), RecordHome.Folder, "content/known-issues"),
        new("risk", typeof(SystemicRisk), RecordHome.Folder, "content/risks"),
        new("decision", typeof(DecisionRecord), RecordHome.Folder, "content/decisions"),
        new("board minutes", typeof(BoardMinutes), RecordHome.Folder, "content/cab", NeedsBody: true),
        new("waiver", typeof(Waiver), RecordHome.Folder, "content/waivers"),
        new("improvement", typeof(Improvement), RecordHome.Folder, "content/improvements"),
        new("survey", typeof(Survey), RecordHome.Folder, "content/surveys"),
        new("guide", typeof(Guide), RecordHome.Folder, "content/guides", NeedsBody: true),
        new("release", typeof(Release), RecordHome.ReleaseFile, "release"),
        new("execution record", typeof(ExecutionRecord), RecordHome.ReleaseFile, "execution"),
        new("evidence list", typeof(EvidenceList), RecordHome.ReleaseFile, "evidence"),
        new("release review", typeof(ReleaseReview), RecordHome.ReleaseFile, "review"),
        new("release note", typeof(NoteFragment), RecordHome.ReleaseFolder, "notes", NeedsBody: true),
    ];
}
