using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Products;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnreadClone : ReviewRule
{
    public override string Code => "REF029";

    public override string Title => "A service whose tags and commits cannot be verified";

    public override Severity Severity => Severity.Note;

    public override string? SkippedBecause(RecordSet records) => records.Clones.AreGiven
        ? null
        : CloneRule.NoClones;

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from clone in records.Clones.All
        let service = records.Services.TryFind(clone.Service, out var found) ? found : null
        let why = WhyNot(clone)
        where service is not null && why is not null
        select new Finding(
            this,
            service.Repository is { } repository ? repository.Origin.Value("url") : service.Origin.Place,
            $"What plans and deployments say of {clone.Service} is not verified in full: {why}.",
            service.Repository is null
                ? "Name its repository in the record of the service."
                : "Clone its repository with git clone --mirror, the whole of it, to the folder of clones, below the host and the path of its address.");

    private static string? WhyNot(ServiceClone clone) => clone.Problem ?? clone.Gap
        ?? clone.Answers.Values.OfType<CommitAnswer.Unreadable>().Select(answer => answer.Why).FirstOrDefault();
}
