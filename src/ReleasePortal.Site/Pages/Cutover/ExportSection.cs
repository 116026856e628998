using System.Text;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Execution.Writing;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>The record to commit, with what stands in it already.</summary>
internal static class ExportSection
{
    private const string OnlyNew = "These lines are only what is new: execution.yml is written in a form to which no program can add safely. Put each below its key.";

    public static CutoverExport Of(Release release, Material material)
    {
        var folder = release.Origin.Place.Path[..(release.Origin.Place.Path.LastIndexOf('/') + 1)];
        var path = material.Records.Executions.TryFind(release.Id, out var execution) ? execution.Origin.Place.Path : $"{folder}execution.yml";
        var form = execution is null ? ExecutionForm.Empty
            : material.Records.Originals.TryGetValue(path, out var file) ? ExecutionForm.Of(Encoding.UTF8.GetString(file.Bytes()), execution) : null;
        var isPartial = form is null || (execution is null && material.Records.Executions.Knows(release.Id));
        return new CutoverExport(path, release.Origin.Place.Path, KebabCase.Snake(release.Status.ToString()), Html.Join("", (form ?? ExecutionForm.Empty).Parts.Select(Part)), isPartial ? OnlyNew : null,
            material.Repository.Edit(path) is { } edit && execution is not null ? new WebLink(edit, "Edit it on the host") : null);
    }

    private static Html Part(FormPart part) => part is FormPart.Slot slot
        ? Html.Of($"<span data-slot=\"{slot.Name}\" data-before=\"{slot.Before}\" data-between=\"{slot.Between}\" data-after=\"{slot.After}\"></span>")
        : Html.Of($"<span>{((FormPart.Kept)part).Text}</span>");
}
