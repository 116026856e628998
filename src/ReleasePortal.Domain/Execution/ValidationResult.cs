using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Execution;

[Description("One check after the deployment as it was done.")]
public sealed record ValidationResult(
    Origin Origin,
    [Key("The id of the check in the plan.", Example = "smoke-checkout")] string Id,
    [Key("When.", Example = "2026-11-24T21:30:00Z", Happened = true)] Moment At,
    [Key("Who.", Example = "pay-qa")] Ref<Person> By,
    [Key("How it ended.")] CheckResult Result);
