using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Learning;

[Description("Something known to be broken. The body may say more.")]
public sealed record KnownIssue(
    RecordHeader Header,
    [Key("What customers notice.", Example = "Refund e-mail is sent twice")] string Title,
    [Key("The product.", Example = "payments")] Ref<Product> Product,
    [Key("How far it is understood and solved.")] KnownIssueStatus Status,
    [Key("How bad, from 1 (critical) to 4 (minor).", Min = 1, Max = 4)] int Severity,
    [Key("The versions that have it, as the product compares versions: comparisons beside each other must all hold, of those joined by || one must; * is every version and 4.1.x all that begin so. Without an end of its own it goes from introduced_in to fixed_in.", Example = "\">=5.2.0 <5.3.0\"")] VersionRange Affected,
    [Key("How one recognises it.")] string Symptoms,
    [Key("The widest audience that is told title, versions, symptoms and workaround. The text is for those who make and support the product.", Example = "customer")] Ref<Audience> Audience,
    [Key("When it was first reported.", Example = "2026-10-22", Happened = true)] LocalDate ReportedAt,
    [Key("The services it is in.")] IReadOnlyList<Ref<Service>> Services = null!,
    [Key("The first version that has it.", Example = "\"5.2.0\"")] VersionText? IntroducedIn = null,
    [Key("The first version without it.", Example = "\"5.3.0\"")] VersionText? FixedIn = null,
    [Key("How to live with it until it is fixed.")] string? Workaround = null,
    [Key("Who decided that it may ship.")] IssueAcceptance? AcceptedBy = null) : Record(Header);
