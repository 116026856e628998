using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Releases;

[Description("Who is responsible, accountable, consulted and informed for one activity.")]
public sealed record Raci(
    Origin Origin,
    [Key("Who does it.", NotEmpty = true)] IReadOnlyList<Ref<Role>> Responsible,
    [Key("Who answers for it: exactly one.", Example = "release-manager")] Ref<Role> Accountable,
    [Key("Who is asked before.")] IReadOnlyList<Ref<Role>> Consulted,
    [Key("Who is told after.")] IReadOnlyList<Ref<Role>> Informed,
    [Key("What is decided in it: the accountable role needs the right.", Example = "decide_go_no_go")] DecisionRight? Decides = null);
