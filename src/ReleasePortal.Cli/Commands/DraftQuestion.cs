using ReleasePortal.Cli.Output;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Repository.Drafts;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Products;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Cli.Commands;

/// <summary>What somebody wants of <c>portal notes draft</c>.</summary>
internal sealed record DraftQuestion(string From, string To, string Repository, string? Release, IReadOnlyList<string> Services, string? Audience)
{
    /// <param name="folder">The folder of the portal's records.</param>
    /// <param name="surroundings">Where the product's repository is looked for.</param>
    /// <exception cref="CommandFailure">Something is unknown, missing, or too much.</exception>
    public FoundDrafts Answer(string folder, Surroundings surroundings)
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder);
        var records = RecordReader.Read(snapshot, HistoryDetail.None).Records;
        if (!records.HasSettings)
            throw new CommandFailure(ExitStatus.FindingsBlock, "portal.yml cannot be read, and audiences and trackers are in it.", "portal check shows what is wrong with it.");
        var release = Release is null ? null
            : records.Releases.TryFind(Release, out var planned) ? planned
            : throw UnknownName.Of("release", Release, records.Releases.Ids);
        var settings = new DraftSettings(AudienceIn(records), ServicesOf(release, records), [.. records.Portal.Trackers.Select(tracker => tracker.Pattern)]);
        var span = new Progress(surroundings).Run("Reading the commits of the product", () => ProductHistory.Between(Path.GetFullPath(Repository, surroundings.Folder), From, To));
        var notes = Limited(() => NoteDrafter.Draft(span, settings));
        IReadOnlyList<PlacedDraft> drafts = release is null
            ? [.. notes.Drafts.Select(draft => new PlacedDraft(draft, $"notes/{draft.Name}.md", DraftState.New))]
            : DraftPlaces.In(snapshot).For(notes.Drafts, NotesOf(release));
        return new FoundDrafts(this, span, settings, drafts, notes.LeftOut, release, release is null ? null : folder);
    }

    public static string NotesOf(Release release)
    {
        var path = release.Origin.Place.Path;
        return $"{path[..path.LastIndexOf('/')]}/notes";
    }

    private string AudienceIn(RecordSet records) => Audience is null ? records.Portal.Audiences[0]
        : records.Portal.Audiences.Contains(Audience) ? Audience
        : throw UnknownName.Of("audience", Audience, records.Portal.Audiences);

    private IReadOnlyList<string> ServicesOf(Release? release, RecordSet records)
    {
        foreach (var service in Services)
        {
            if (!records.Services.Knows(service))
                throw UnknownName.Of("service", service, records.Services.Ids);
        }

        return Services.Count > 0
            ? [.. Services.Distinct(StringComparer.Ordinal)]
            : [.. (release?.Services ?? []).Select(released => released.Service.Id).Distinct(StringComparer.Ordinal)];
    }

    private static DraftedNotes Limited(Func<DraftedNotes> drafting)
    {
        try
        {
            return drafting();
        }
        catch (ProductLimitException limit)
        {
            throw new CommandFailure(ExitStatus.Limit, limit.Message, "Draft in parts: name tags between the two.");
        }
    }
}
