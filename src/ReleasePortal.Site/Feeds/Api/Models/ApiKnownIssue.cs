using NodaTime;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("Something known to be broken.")]
internal sealed record ApiKnownIssue(
    [Key("Its id, which never changes.")] string Id,
    [Key("What customers notice.")] string Title,
    [Key("The id of the product.")] string Product,
    [Key("The ids of the services it is in.")] IReadOnlyList<string> Services,
    [Key("How far it is understood and solved.")] KnownIssueStatus Status,
    [Key("Whether somebody may still meet it.")] bool Open,
    [Key("From 1, critical, to 4, minor.")] int Severity,
    [Key("The versions that have it, as a range.")] string Affected,
    [Key("The first version that has it.")] string? IntroducedIn,
    [Key("The first version without it, as it is planned or was shipped.")] string? FixedIn,
    [Key("Whether anybody has that version; null where there is none.")] FixStanding? Fix,
    [Key("How one recognises it.")] string Symptoms,
    [Key("How to live with it.")] string? Workaround,
    [Key("The widest audience that is told of it.")] string Audience,
    [Key("The day on which it was reported.")] LocalDate ReportedAt,
    [Key("The page of the portal that tells everything.")] string Url);
