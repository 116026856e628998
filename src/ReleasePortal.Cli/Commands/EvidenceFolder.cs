using System.Text;
using ReleasePortal.Cli.Output;

namespace ReleasePortal.Cli.Commands;

/// <summary>Writes a file of evidence and its list: both, or neither.</summary>
/// <param name="root">The folder of the records.</param>
internal sealed class EvidenceFolder(string root)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="path">Where the file goes, in the repository.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="list">Where the list is, in the repository.</param>
    /// <param name="edit">Makes the new text of the list from the one that is there; null is none.</param>
    /// <exception cref="CommandFailure">There is another file of that name, a link leads elsewhere, or the list changed meanwhile.</exception>
    public void Write(string path, byte[] bytes, string list, Func<string?, string> edit)
    {
        var (copy, listed) = (InFolder(path), RecordPlace.Of(root, list));
        var before = BytesOf(listed);
        var after = Strict.GetBytes(edit(before is null ? null : Strict.GetString(before)));
        var (isNewFolder, isNewFile) = (!Directory.Exists(Path.GetDirectoryName(copy)!), !IsThere(copy, bytes));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        var isPut = false;
        try
        {
            if (isNewFile)
            {
                WholeFile.Put(copy, bytes, overwrite: false);
                isPut = true;
            }

            if (!BytesOf(listed).AsSpan().SequenceEqual(before ?? []))
                throw new CommandFailure(ExitStatus.Environment, $"{list} was changed meanwhile.", "Run the command again.");
            WholeFile.Put(listed, after, overwrite: before is not null);
        }
        catch
        {
            if (isPut)
                File.Delete(copy);
            if (isNewFolder)
                Directory.Delete(Path.GetDirectoryName(copy)!);
            throw;
        }
    }

    private static byte[]? BytesOf(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;

    /// <summary>Whether the very file is there; another one, or a link, is in the way.</summary>
    private static bool IsThere(string copy, byte[] bytes)
    {
        var file = new FileInfo(copy);
        if (file.LinkTarget is not null)
            throw new CommandFailure(ExitStatus.WrongUse, $"{copy} is a symbolic link.", "Put a file in its place, or give the new one another name with --name.");
        if (!file.Exists)
            return false;
        return file.Length == bytes.Length && File.ReadAllBytes(copy).AsSpan().SequenceEqual(bytes) ? true
            : throw new CommandFailure(ExitStatus.WrongUse, $"There is a file {copy} with another content.", "Give the new one another name with --name.");
    }

    /// <summary>Where the copy goes: its own name may be taken by a link, which is told where it is looked at.</summary>
    private string InFolder(string path) => Path.Combine(Path.GetDirectoryName(RecordPlace.Of(root, $"{Path.GetDirectoryName(path)!.Replace('\\', '/')}/-"))!, Path.GetFileName(path));
}
