using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Comparison;

/// <summary>What kinds of records are called, and where changes of them stand.</summary>
public static class RecordKindNames
{
    public static string Of(Record record) => record switch
    {
        Release => "release",
        ExecutionRecord => "execution record",
        EvidenceList => "evidence list",
        ReleaseReview => "release review",
        NoteFragment => "release note",
        Freeze => "freeze",
        ChangeWindow => "change window",
        BusinessEvent => "business event",
        Incident => "incident",
        KnownIssue => "known issue",
        Policy => "policy",
        Waiver => "waiver",
        SystemicRisk => "risk",
        DecisionRecord => "decision",
        BoardMinutes => "board minutes",
        Improvement => "improvement",
        Runbook => "runbook",
        Product => "product",
        Service => "service",
        Team => "team",
        DeploymentEnvironment => "environment",
        RoleCatalogue => "roles",
        Survey => "survey",
        Guide => "guide",
        PortalSettings => "portal",
        _ => throw new ArgumentOutOfRangeException(nameof(record)),
    };

    /// <param name="kind">As above.</param>
    public static Section SectionOf(string kind) => kind switch
    {
        "release" or "execution record" or "evidence list" or "release review" or "release note" => Section.Releases,
        "freeze" or "change window" or "business event" => Section.Calendar,
        "incident" or "known issue" => Section.Trouble,
        "policy" or "waiver" or "risk" or "decision" or "board minutes" => Section.Governance,
        _ => Section.Catalogue,
    };
}
