using System.Runtime.InteropServices;

namespace ReleasePortal.Site.Output;

/// <summary>Puts a finished folder in the place of another in one step, where the system can; else in two renames.</summary>
internal static partial class FolderExchange
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Afterwards <paramref name="folder"/> is what <paramref name="draft"/> was; the old one, if any, stands where the draft was.</summary>
    public static void Replace(string folder, string draft)
    {
        if (!Directory.Exists(folder))
        {
            Directory.Move(draft, folder);
            return;
        }

        if (TryExchange(folder, draft))
            return;
        var old = draft + ".old";
        Directory.Move(folder, old);
        Directory.Move(draft, folder);
        Directory.Move(old, draft);
    }

    private static bool TryExchange(string folder, string draft)
    {
        try
        {
            return OperatingSystem.IsLinux() && RenameAt2(CurrentFolder, draft, CurrentFolder, folder, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
