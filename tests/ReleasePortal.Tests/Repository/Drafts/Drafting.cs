using ReleasePortal.Domain.Portal;
using ReleasePortal.Repository.Drafts;
using ReleasePortal.Repository.Products;
using ReleasePortal.Tests.Fixtures;

namespace ReleasePortal.Tests.Repository.Drafts;

/// <summary>Drafts of a real repository, for tests to look at.</summary>
internal static class Drafting
{
    public static readonly DraftSettings Settings = new("internal", ["shop-api"], [IssueKeyPattern.TryParse("[A-Z]{2,5}-[0-9]+")!]);

    public static DraftedNotes Of(ProductClone clone, string from = "1.0", string to = "main", DraftSettings? settings = null)
    {
        using var repository = ProductRepository.TryOpen(clone.Path)!;
        return NoteDrafter.Draft(repository.Between(repository.Find(from)!, repository.Find(to)!), settings ?? Settings);
    }

    /// <summary>The drafts of commits on main, one after the other.</summary>
    public static DraftedNotes Of(params string[] messages)
    {
        using var clone = new ProductClone();
        foreach (var message in messages)
            clone.OnMain(message);
        return Of(clone);
    }

    /// <summary>Such as "fix: Round to cents".</summary>
    public static IEnumerable<string> Lines(DraftedNotes notes) =>
        notes.Drafts.Select(draft => $"{(draft.Kind is { } kind ? DraftFile.NameOf(kind) : DraftFile.Undecided)}: {draft.Text}");
}
