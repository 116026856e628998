namespace ReleasePortal.Repository.Records;

/// <summary>How the files of a kind of record are found.</summary>
public enum RecordHome
{
    /// <summary>One file for the whole portal.</summary>
    SingleFile,

    /// <summary>One file each in one folder; its name is the id.</summary>
    Folder,

    /// <summary>One file in the folder of a release; the folder's name is the id.</summary>
    ReleaseFile,

    /// <summary>Files in a folder inside the folder of a release.</summary>
    ReleaseFolder,
}
