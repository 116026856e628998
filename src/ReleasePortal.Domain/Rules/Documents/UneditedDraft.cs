using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class UneditedDraft : ReviewRule
{
    private const string WayOut =
        "Edit the sentence for its readers, choose kind and audience, and delete the line \"draft: true\"; or delete the file.";

    public override string Code => "DOC034";

    public override string Title => "A draft of a release note";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from drafts in records.Drafts
        let release = records.Releases.TryFind(drafts.Key, out var found) ? found : null
        from draft in drafts
        select Of(draft, release);

    private Finding Of(NoteFragment draft, Release? release)
    {
        var place = draft.Origin.Value("draft");
        return release is not null && HasReaders(release.Status)
            ? new Finding(this, place, $"{release.Name} has begun, and its readers are not told of this change: it is still a draft.", WayOut) { Severity = Severity.Error }
            : new Finding(this, place, "Nobody has edited this draft yet, and readers will not be shown it.", WayOut);
    }

    private static bool HasReaders(ReleaseStatus status) => status.IsRunning() || status.WasExecuted();
}
