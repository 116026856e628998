using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class OrphanRecord : ReviewRule
{
    public override string Code => "REF018";

    public override string Title => "A record whose release is missing";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var parts = records.Executions.Select(record => (record.Id, (Record)record))
            .Concat(records.Evidence.Select(record => (record.Id, (Record)record)))
            .Concat(records.Reviews.Select(record => (record.Id, (Record)record)))
            .Concat(records.Notes.Concat(records.Drafts).SelectMany(group => group.Select(note => (group.Key, (Record)note))));
        foreach (var (release, record) in parts)
        {
            if (records.Releases.Knows(release))
                continue;
            var path = record.Origin.Place.Path;
            yield return new Finding(
                this,
                Place.StartOf(path),
                $"This belongs to the release \"{release}\", which has no release.yml.",
                DidYouMean.Among(records.Releases.Ids, release, "Add release.yml beside it, or move the file to the folder of its release."));
        }
    }
}
