using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Learning;

[Description("Who decided that a known issue may ship.")]
public sealed record IssueAcceptance(
    Origin Origin,
    [Key("For the product.", Example = "pay-product")] Ref<Person> Product,
    [Key("For engineering.", Example = "pay-lead")] Ref<Person> Engineering);
