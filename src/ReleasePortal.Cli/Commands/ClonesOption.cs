using ReleasePortal.Repository.Products.Clones;

namespace ReleasePortal.Cli.Commands;

/// <summary>Finds the folder of clones. Only the command line names it: no record may choose what is read from this machine.</summary>
internal static class ClonesOption
{
    /// <param name="asked">What the command line says, or null.</param>
    /// <param name="surroundings">Its folder is where a relative path begins.</param>
    public static CloneFolder? Find(string? asked, Surroundings surroundings) =>
        asked is null ? null : new CloneFolder(RecordFolder.Existing(Path.GetFullPath(asked, surroundings.Folder), "--clones"));
}
