using System.Security.Cryptography;

namespace ReleasePortal.Repository.History.Kept;

/// <summary>
/// A file that saves time and nothing else: what is missing, damaged, or of another version of the portal is made again. It is
/// written beside and then moved, so that nobody reads half of it.
/// </summary>
/// <param name="place">Where it is.</param>
/// <param name="name">What it is called there.</param>
/// <param name="version">The shape of its content, and what that was made for: changes with either.</param>
internal sealed class KeptFile(KeptPlace place, string name, string version)
{
    private readonly string? path = place.FileOf(name);

    /// <param name="content">Reads what the content says, and may fail with <see cref="KeptReader.Damaged"/> as the reader does.</param>
    /// <returns>Null where nothing usable is kept.</returns>
    public T? Read<T>(Func<KeptReader, T> content)
        where T : class
    {
        try
        {
            if (!place.IsBelieved || !File.Exists(path))
                return null;
            var bytes = File.ReadAllBytes(path);
            if (bytes.Length < SHA256.HashSizeInBytes || !SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes)))
                return null;
            var reader = new KeptReader(bytes, SHA256.HashSizeInBytes);
            return reader.Text() == version ? content(reader) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Writes all, or leaves what is there: where the folder cannot be written to, the next time takes longer.</summary>
    public void Write(Action<KeptWriter> content)
    {
        if (path is null)
            return;
        var beside = $"{path}.{Environment.ProcessId}";
        try
        {
            var writer = new KeptWriter();
            writer.Text(version);
            content(writer);
            var folder = Directory.CreateDirectory(Path.GetDirectoryName(path)!).FullName;
            File.WriteAllText(Path.Combine(folder, ".gitignore"), "*\n");
            using (var stream = File.Create(beside))
            {
                stream.Write(SHA256.HashData(writer.Written));
                stream.Write(writer.Written);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Forget(beside);
        }
    }

    private static void Forget(string half)
    {
        try
        {
            File.Delete(half);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
