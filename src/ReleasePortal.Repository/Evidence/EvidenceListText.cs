using System.Text;
using NodaTime.Text;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Editing;

namespace ReleasePortal.Repository.Evidence;

/// <summary>Adds an item to the text of a list of evidence, and leaves every other character as it is.</summary>
public static class EvidenceListText
{
    /// <returns>The text with the item at the end of the list.</returns>
    /// <param name="path">The file of the list.</param>
    /// <param name="text">What it says; null where there is none yet.</param>
    /// <param name="item">What is added.</param>
    /// <exception cref="RecordEditException">The list is written so that none can be added without changing the rest.</exception>
    public static string Add(string path, string? text, NewEvidence item) => Encoding.UTF8.GetString(EditedRecord.New(path, text ?? "").Add(
        "items",
        ("kind", KebabCase.Snake(item.Kind.ToString())),
        ("title", item.Title),
        ("collected_at", InstantPattern.General.Format(item.CollectedAt)),
        ("source", item.Source),
        ("file", item.File),
        ("sha256", item.Sha256)).Files.Single().After);
}
