using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Governance;

[Description("A rule of the organisation: text for people, and rules for the machine. The body says why.")]
public sealed record Policy(
    RecordHeader Header,
    [Key("The name people use.", Example = "Every release can be undone")] string Title,
    [Key("The rule in one sentence.")] string Summary,
    [Key("The team that may change it.", Example = "release-office")] Ref<Team> Owner,
    [Key("When somebody has to ask whether it still serves.", Example = "2027-03-31")] LocalDate ReviewBy,
    [Key("The releases it is about; left out, all of them.")] PolicyScope? AppliesTo = null,
    [Key("What the machine checks.")] IReadOnlyList<PolicyRule> Rules = null!) : Record(Header);
